import { expect, it } from 'vitest'
import { createBuilder } from '../test/build-article.ts'
import { survey } from './survey.ts'

const { article, section, paragraph } = createBuilder()

it('tells each id with the place of the one around it, in reading order', () => {
  const inner = paragraph('Words.')
  const outer = section('One', [inner])
  const { bearers, has } = survey(article([outer]))
  const place = bearers.findIndex(({ id }) => id === outer.id)
  expect(bearers.find(({ id }) => id === inner.id)?.around).toBe(place)
  expect(bearers[place]?.around).toBe(-1)
  expect(has).toEqual({ calls: false, notes: false, inPageLinks: false })
})

it('finds what is rare in a tree, however deep it stands', () => {
  const call = { type: 'footnoteReference', identifier: '1', label: '1' } as const
  const link = { type: 'link', url: '#there', children: [{ type: 'text', value: 'there' }] } as const
  const text = paragraph({ type: 'emphasis', children: [call, { ...link, children: [...link.children] }] })
  const { has } = survey(article([section('One', [{ type: 'notes', id: 'n', children: [text] }])]))
  expect(has).toEqual({ calls: true, notes: true, inPageLinks: true })
})
