import { Ajv } from 'ajv'
import { load } from 'cheerio'
import { expect, it } from 'vitest'
import { createFolder } from './command.ts'

const talk = '# Talk\n\n## First {#first}\n\n- One\n\n## Second {#second}\n\n- Two, after [one](#first)\n'

it('has a deck as data that keeps to the schema that the command prints', () => {
  const folder = createFolder({ 'talk.md': talk })
  const { status, stdout } = folder.trifold(['json-schema', 'deck'])
  expect(status).toBe(0)
  const validate = new Ajv({ strict: true, validateFormats: false }).compile(JSON.parse(stdout))
  expect(folder.trifold(['build', 'talk.md', '--to', 'deck']).status).toBe(0)
  const deck = JSON.parse(folder.read('trifold-out/talk/embed/deck.json'))
  validate(deck)
  expect(validate.errors ?? []).toEqual([])
  expect(validate({ ...deck, slides: [] })).toBe(false)
})

it('has a frame of a part that shows the part', () => {
  const folder = createFolder({ 'talk.md': talk })
  const made = folder.trifold(['build', 'talk.md', '--section', 'second', '--to', 'slides,iframe'])
  expect(made.status).toBe(0)
  const part = 'trifold-out/talk/parts/second'
  const src = load(folder.read(`${part}/embed/iframe.html`))('iframe').attr('src')
  expect(src).toBe('../slides.html')
  const slides = load(folder.read(`${part}/slides.html`))('section[data-slide]')
  expect(slides.toArray().map(({ attribs }) => attribs.id)).toEqual(['second'])
})
