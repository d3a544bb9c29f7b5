import { frontmatterExamples, frontmatterJsonSchema } from '@trifold/compile'
import type { JsonSchema } from '@trifold/core'
import { choicesAt } from './choices-at.ts'
import { createPlaces, type Places, type Snippet } from './snippet.ts'

/** The keys that a new article mostly begins with. */
const first = ['title', 'description', 'published', 'authors', 'tags'] as const

/** A snippet of front matter as a whole, and one for each key, by the names that VS Code shows. */
export const frontmatterSnippets = (): [string, Snippet][] => {
  const schema = frontmatterJsonSchema()
  const places = createPlaces()
  const start: Snippet = {
    scope: 'markdown',
    prefix: ['---', 'frontmatter'],
    description: 'Front matter of an article. Every key may be left out.',
    body: ['---', ...first.flatMap((key) => linesOf(key, { schema, places })), '---', '', '$0'],
  }
  const keys = Object.entries(frontmatterExamples).map(([key]): [string, Snippet] => [
    `Trifold: ${key} (front matter)`,
    {
      scope: 'markdown',
      prefix: [`${key}:`],
      description: descriptionAt(schema, key),
      body: linesOf(key, { schema, places: createPlaces() }),
    },
  ])
  return [['Trifold: front matter', start], ...keys]
}

const descriptionAt = ({ definitions }: JsonSchema, key: string): string => {
  // Each key is a definition of its own, with its description.
  const { description } = (definitions as Record<string, JsonSchema>)[key] ?? {}
  return String(description)
}

interface Writing {
  readonly schema: JsonSchema
  readonly places: Places
}

const linesOf = (key: string, writing: Writing): string[] => {
  const value: unknown = frontmatterExamples[key as keyof typeof frontmatterExamples]
  return entryLines(key, value, [key], writing)
}

/** A key and its value, as lines of YAML whose values are places. */
const entryLines = (key: string, value: unknown, path: readonly string[], writing: Writing): string[] => {
  if (typeof value !== 'object' || value === null) return [`${key}: ${scalar(value, path, writing)}`]
  const lines = Array.isArray(value)
    ? value.flatMap((item) => itemLines(item, path, writing))
    : mapLines(value, path, writing)
  return [`${key}:`, ...lines.map((line) => `  ${line}`)]
}

const itemLines = (item: unknown, path: readonly string[], writing: Writing): string[] => {
  if (typeof item !== 'object' || item === null) return [`- ${scalar(item, path, writing)}`]
  return mapLines(item, path, writing).map((line, index) => `${index === 0 ? '-' : ' '} ${line}`)
}

const mapLines = (map: object, path: readonly string[], writing: Writing): string[] =>
  Object.entries(map).flatMap(([key, value]) => entryLines(key, value, [...path, key], writing))

/** VS Code fills in today's date. */
const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'

const scalar = (value: unknown, path: readonly string[], { schema, places }: Writing): string => {
  if (path[0] === 'published' || path[0] === 'modified') return today
  const choices = typeof value === 'boolean' ? ['true', 'false'] : choicesAt(schema, path)
  // What holds a colon is a text for YAML only between quotation marks.
  const quoted = (text: string) => (/^[\w ,.;/'’-]+$|^https:/.test(text) ? text : `"${text}"`)
  if (choices.length === 0) return places.text(quoted(String(value)))
  return places.choice(quoted(String(value)), choices.map(quoted))
}
