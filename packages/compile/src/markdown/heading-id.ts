import { idSchema, type Phrasing, type Position, type ProseMode, proseModes } from '@trifold/core'
import { type Attribute, readAttributes } from '../fences/attributes.ts'
import { suggestion } from '../suggestion.ts'
import type { Conversion } from './conversion.ts'
import { written } from './written.ts'

/**
 * Takes `{#id prose=show}` off the end of a heading. The id is empty when it has none; escaped (`\{#id}`), it is text.
 */
export const takeHeadingId = (
  heading: Phrasing[],
  conversion: Conversion,
): { id: string; prose?: ProseMode; children: Phrasing[] } => {
  const last = heading.at(-1)
  const braces = last?.type === 'text' ? last.value.lastIndexOf('{') : -1
  if (last?.type !== 'text' || braces === -1) return { id: '', children: heading }
  const inside = last.value.slice(braces + 1).trimEnd()
  if (!inside.endsWith('}') || inside.indexOf('}') < inside.length - 1) return { id: '', children: heading }
  if (isEscaped(written(last.position, conversion))) return { id: '', children: heading }
  const { id, list, unreadable } = readAttributes(inside.slice(0, -1), () =>
    endOf(last.position, last.value.length - braces),
  )
  const mode = list.find(({ key, value }) => key === 'prose' && value !== true)
  const known = id ?? mode
  if (known === undefined) {
    const place = endOf(last.position, last.value.length - braces)
    if (braces === 0 || /\s/.test(last.value[braces - 1] ?? ''))
      tellOfBraces(inside.slice(0, -1).trim(), place, conversion)
    return { id: '', children: heading }
  }
  const unused = [...list.filter((attribute) => attribute !== mode), ...unreadable].map(({ key }) => key)
  if (unused.length > 0) {
    conversion.report(known.position, {
      code: 'heading-attribute-known',
      severity: 'warning',
      message: `A heading has #id and prose alone; ${unused.join(', ')} is left out.`,
      help: 'Delete it; braces that are meant as text are written \\{ and \\}.',
    })
  }
  const before = last.value.slice(0, braces).trimEnd()
  const children = [...heading.slice(0, -1), ...(before === '' ? [] : [{ ...last, value: before }])]
  return {
    id: id === undefined ? '' : authorId(id.value, id.position, conversion),
    ...(mode === undefined ? {} : proseOf(mode, conversion)),
    children,
  }
}

/** `{one-two}`, `{.wide}`, `{class=wide}`: no words of a heading, and none of its attributes. */
const tellOfBraces = (inside: string, position: Position, { report, strict }: Conversion): void => {
  const isId = /^[a-z\d]+(?:-[a-z\d]+)+$/.test(inside)
  if (!isId && !/^(?:[.#:][A-Za-z][\w-]*|[A-Za-z][\w-]*=\S+)$/.test(inside)) return
  report(position, {
    code: 'heading-attribute-known',
    severity: strict ? 'error' : 'warning',
    message: 'These braces hold neither #id nor prose; they are shown as words of the heading.',
    help: isId
      ? `Write {#${inside}}.`
      : 'Delete them; braces that are meant as text are written \\{ and \\}.',
  })
}

/** What becomes of a section’s running text; a value that is none is left out. */
const proseOf = ({ value, position }: Attribute, { report }: Conversion): { prose?: ProseMode } => {
  const prose = proseModes.find((mode) => mode === value)
  if (prose !== undefined) return { prose }
  report(position, {
    code: 'heading-prose-known',
    severity: 'warning',
    message: `A section’s prose cannot be ${String(value).slice(0, 60)}; expected lead, show or notes.`,
    help: suggestion(String(value), proseModes, 'Choose one of the three.'),
  })
  return {}
}

/** Whether the braces at the end are no braces in the source: one has a backslash before it, or is a reference. */
const isEscaped = (source: string | undefined): boolean => {
  if (source === undefined) return false
  const open = source.lastIndexOf('{')
  const isLiteral = (at: number): boolean => (/\\*$/.exec(source.slice(0, at))?.[0].length ?? 0) % 2 === 0
  return (
    open === -1 ||
    !isLiteral(open) ||
    !source.trimEnd().endsWith('}') ||
    !isLiteral(source.trimEnd().length - 1)
  )
}

/** An id that the author gave: checked, and noted so that no other block gets it. Empty if it cannot be one. */
export const authorId = (id: string, position: Position, { report, authorIds }: Conversion): string => {
  if (!idSchema.safeParse(id).success) {
    report(position, {
      code: 'id-valid',
      severity: 'error',
      message: `“${id.slice(0, 60)}” cannot be an id; expected at most 200 characters without spaces, quotes, <, > or #.`,
      help: 'Write words with hyphens between them, such as before-you-go.',
    })
    return ''
  }
  if (!authorIds.has(id)) {
    authorIds.set(id, position)
    return id
  }
  report(position, {
    code: 'id-unique',
    severity: 'error',
    message: `The id ${id} stands here and in line ${authorIds.get(id)?.start.line ?? 1}; expected it once.`,
    help: 'Rename one of the two.',
  })
  return ''
}

const endOf = (position: Position | undefined, length: number): Position => {
  const end = position?.end ?? { line: 1, column: 1 }
  return { start: { line: end.line, column: Math.max(1, end.column - length) }, end }
}
