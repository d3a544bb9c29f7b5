import type { Definition } from 'mdast'
import type { Conversion } from '../conversion.ts'
import { placeOf } from '../place.ts'
import type { Slip } from './slip.ts'

const spaced = /^\[\^((?:[^[\]\\\n]|\\.)*[ \t](?:[^[\]\\\n]|\\.)*)\]:/

/** The text of a footnote whose name has a blank in it. */
export const meantAsFootnote = (source: string): Slip | undefined => {
  const [begun = '', label = ''] = spaced.exec(source) ?? []
  return begun === '' ? undefined : { ...slipOf(label), end: begun.length }
}

/** With one word behind its colon it is a link's address to Markdown, and its word is shown nowhere. */
export const checkDefinition = (node: Definition, { report, strict }: Conversion): void => {
  const label = node.label ?? ''
  if (!/^\^.*[ \t]/.test(label)) return
  const { code, message, help } = slipOf(label.slice(1))
  report(placeOf(node), { code, message, help, severity: strict ? 'error' : 'warning' })
}

const slipOf = (label: string): Slip => {
  const name = label.trim().replace(/\s+/g, '-').slice(0, 60)
  return {
    code: 'footnote-found',
    message: `This looks like a footnote, but a blank stands in its name [^${label.slice(0, 60)}]; it is none.`,
    help: `Write [^${name}] here and where it is called.`,
  }
}
