import { expect, it } from 'vitest'
import { articleOf } from '../../test/render.ts'
import { pageText } from './page-text.ts'

const text = (value: string) => ({ type: 'text', value })
const paragraph = (value: string) => ({ type: 'paragraph', id: `p-${value}`, children: [text(value)] })
const whole = articleOf({}, [
  paragraph('One.'),
  { type: 'notes', id: 'n', children: [paragraph('Hidden.')] },
  { type: 'code', id: 'c', value: 'run()' },
  { type: 'only', id: 'o', for: ['slides'], children: [paragraph('Slides.')] },
  {
    type: 'comparison',
    id: 't',
    corner: [],
    subjects: [{ type: 'comparisonSubject', id: 's', children: [text('A')] }],
    children: [{ type: 'comparisonRow', id: 'r', dimension: [text('Pace')], cells: [[text('slow')]] }],
  },
])
const lines = (code: boolean): string[] => pageText(whole, { code }).split('\n').filter(Boolean)

it('is what a reader of the page reads, cell by cell', () => {
  expect(lines(true)).toEqual(['One.', 'run()', 'A', 'Pace', 'slow'])
})

it('leaves out code where words are counted', () => {
  expect(lines(false)).toEqual(['One.', 'A', 'Pace', 'slow'])
})
