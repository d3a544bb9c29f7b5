import type { PhrasingContent, Text } from 'mdast'
import type { Conversion } from '../conversion.ts'
import { placeOf } from '../place.ts'
import { written } from '../written.ts'

/** What was meant as a link and is text, as the middle of a sentence, and what to do. */
interface Slip {
  readonly found: string
  readonly help: string
}

const wordy = /\p{L}{2}/u

/** A sign behind a backslash is text; `a[i][j]` is code that lacks its backticks. */
const meant =
  /\\[\s\S]|(?<![\p{L}\p{N}\])_])(?<picture>!?)\[(?<words>[^[\]\n]{2,500})\](?:\[(?<label>[^[\]\n]*)\]|(?<gap>[ \t]*)\((?<address>[^()\n]*)\)?)/gu

/** What begins or ends as addresses do. */
const addressLike =
  /^(?:https?:\/\/|mailto:|\.{1,2}\/|\/[\w-])|\.(?:html?|md|pdf|png|jpe?g|gif|svg|webp|avif)$/i

/** Reports links and pictures that Markdown left as text: a blank too many, or a reference that is defined nowhere. */
export const checkLinks = (nodes: readonly PhrasingContent[], conversion: Conversion): void => {
  nodes.forEach((node, index) => {
    if (node.type !== 'text') return
    if (/(?:^|\n)! $/.test(node.value)) checkMark(node, nodes[index + 1], conversion)
    if (/\][ \t]*[[(]/.test(node.value)) checkText(node, nodes.slice(index + 1, index + 3), conversion)
  })
}

/** `! [words](picture.png)`, which is a mark and a link. */
const checkMark = (node: Text, next: PhrasingContent | undefined, conversion: Conversion): void => {
  if (next?.type !== 'link' || !/\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(next.url)) return
  const end = placeOf(node)?.end
  if (end === undefined) return
  const position = { start: { line: end.line, column: end.column - 2 }, end }
  conversion.report(position, {
    code: 'link-read',
    severity: conversion.strict ? 'error' : 'warning',
    message: 'This looks like a picture, but a blank stands between ! and [; it is a link.',
    help: 'Delete the blank.',
    fix: { position, text: '!' },
  })
}

const checkText = (node: Text, [next, last]: readonly PhrasingContent[], conversion: Conversion): void => {
  const position = placeOf(node)
  const source = written(position, conversion)
  if (source === undefined || position === undefined) return
  const { lines, report, strict } = conversion
  const offset = lines.startOf(position.start.line) + position.start.column - 1
  for (const match of source.matchAll(meant)) {
    const end = match.index + match[0].length
    const isLast = end === source.length
    const behind = isLast && last?.type === 'text' ? (last.value.split('\n', 1)[0] ?? '') : ''
    const closed = match[0].endsWith(')') || behind.includes(')')
    const slip = slipOf(match.groups ?? {}, closed, isLast ? next : undefined)
    if (slip === undefined) continue
    report(lines.position(offset + match.index, offset + end), {
      code: 'link-read',
      severity: strict ? 'error' : 'warning',
      message: `This looks like a ${match.groups?.picture ? 'picture' : 'link'}, but ${slip.found}; it is shown as text.`,
      help: slip.help,
    })
  }
}

type Groups = Readonly<Record<string, string | undefined>>

const slipOf = (groups: Groups, closed: boolean, next: PhrasingContent | undefined): Slip | undefined => {
  const { picture = '', words, label, gap = '', address = '' } = groups
  // Only an escaped sign, or no words.
  if (words === undefined || !wordy.test(words)) return undefined
  if (label !== undefined) {
    if (label !== '' && !wordy.test(label)) return undefined
    const name = (label === '' ? words : label).slice(0, 60)
    return {
      found: `nothing says where [${name}] leads`,
      help: `Write [${name}]: and the address on a line of its own, or ${picture}[${words.slice(0, 60)}](address).`,
    }
  }
  // An address in plain text is a link of its own.
  const begun = address === '' && next?.type === 'link' ? next.url : address.trim()
  if (picture !== '' && gap === '' && /\S[ \t]+=\d*x\d*$/.test(begun))
    return { found: 'a size stands behind its address', help: 'Delete it; a picture is as wide as it needs.' }
  if (!addressLike.test(begun)) return undefined
  if (gap !== '')
    return {
      found: 'a blank stands between ] and (',
      help: `Write ${picture}[${words.slice(0, 60)}](${begun.slice(0, 60)}).`,
    }
  if (!closed)
    return { found: 'no ) stands behind its address', help: `Write ) behind ${begun.slice(0, 60)}.` }
  if (!/\S\s/.test(address.trim()) && begun === address.trim()) return undefined
  return {
    found: 'its address has a blank in it',
    help: 'Write %20 for each blank, or put the address between < and >.',
  }
}
