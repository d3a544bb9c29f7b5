import { expect, test } from 'vitest'
import { slideExists } from './findings.ts'

const many = Array.from({ length: 40 }, (_, index) => `slide-${index + 1}`)

test.each([
  ['one slip away from a slide', 'reslts', ['cover', 'results'], 'Did you mean results?'],
  ['like none of few', 'agenda', ['cover', 'results'], 'The ids of slides are cover, results.'],
  ['like none of many', 'agenda', many, `The ids of slides are ${many.slice(0, 12).join(', ')} …`],
])('an id that is %s gets help', (_, id, ids, help) => {
  expect(slideExists(id, ids)).toMatchObject({ code: 'slide-exists', severity: 'warning', help })
})
