import { expect, it } from 'vitest'
import { readName } from './read-name.ts'

it.each([
  ['tides', { slug: 'tides' }],
  ['talks/my-post', { slug: 'talks/my-post' }],
  ['talks/my-post.md', { slug: 'talks/my-post' }],
  ['über-uns', { slug: 'über-uns' }],
  ['My-Post.md', { slug: 'my-post', title: 'My Post' }],
  ['TypeScript', { slug: 'typescript', title: 'TypeScript' }],
  ['A title with spaces', { slug: 'a-title-with-spaces', title: 'A title with spaces' }],
  ['  What is new?  ', { slug: 'what-is-new', title: 'What is new?' }],
  ['TCP/IP explained', { slug: 'tcp-ip-explained', title: 'TCP/IP explained' }],
  ['Über uns', { slug: 'über-uns', title: 'Über uns' }],
  ['माह का ज्वार', { slug: 'माह-का-ज्वार', title: 'माह का ज्वार' }],
  ['C++', { slug: 'c', title: 'C++' }],
])('%j is read as it was meant', (given, expected) => {
  expect(readName(given)).toEqual(expected)
})

it.each([
  '',
  '..',
  '../out',
  '/etc/x',
  'a//b',
  'readme',
  'README.md',
  'con',
  '2026-01-01-day',
  '.hidden',
  '???',
])('%j is no name, and another is suggested', (given) => {
  expect(readName(given)).toMatchObject({ problem: expect.stringMatching(/such as [\p{L}\p{M}\d/-]+\.$/u) })
})

it('a file name with a language asks for a translation', () => {
  expect(readName('tides.fr.md')).toEqual({ problem: 'For a translation, say trifold new tides --lang fr.' })
})
