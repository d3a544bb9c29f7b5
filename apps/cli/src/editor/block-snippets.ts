import { type BlockGuide, blockGuides, fenceJsonSchema } from '@trifold/compile'
import { renderers } from '@trifold/renderers'
import { choicesAt } from './choices-at.ts'
import { createPlaces, type Places, type Snippet } from './snippet.ts'

/** A snippet for each block, by the name that VS Code shows. */
export const blockSnippets = (): [string, Snippet][] =>
  blockGuides.map((guide) => [
    `Trifold: ${guide.name}`,
    {
      scope: 'markdown',
      prefix: [`:::${guide.name}`],
      description: `${guide.purpose} ${guide.holds}`,
      body: bodyOf(guide),
    },
  ])

const bodyOf = ({ name, example }: BlockGuide): string[] => {
  const places = createPlaces()
  const attributes = Object.entries(example.attributes ?? {}).map(
    ([key, value]) => `${key}=${attribute(name, key, value, places)}`,
  )
  const opening = `:::${name}${attributes.length === 0 ? '' : `{${attributes.join(' ')}}`}`
  return [opening, '', ...places.text(example.content).split('\n'), '', ':::', '$0']
}

const attribute = (block: string, key: string, value: unknown, places: Places): string => {
  const [first] = Array.isArray(value) ? value : [value]
  const choices = choicesAt(fenceJsonSchema(block, renderers) ?? {}, ['attributes', key])
  const place = choices.length === 0 ? places.text(String(first)) : places.choice(String(first), choices)
  return typeof value === 'number' || typeof value === 'boolean' ? place : `"${place}"`
}
