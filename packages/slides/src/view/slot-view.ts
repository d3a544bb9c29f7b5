import type { Block } from '@trifold/core'
import { type CodeSlot, type Slot, type SlotKind, shownUrl } from '@trifold/deck'
import { directionOf, formatDate, hasItalics, highlightLines, languageOf } from '@trifold/prose'
import { blocks, inline, type PrintContext } from './print-context.ts'

type Views = {
  readonly [Kind in SlotKind]: (slot: Extract<Slot, { kind: Kind }>, print: PrintContext) => object
}

/** How each kind of slot is handed to its template `slot-<kind>`. */
const views: Views = {
  inline: ({ content }, print) => ({ html: inline(print, content) }),
  blocks: (slot, print) => ({ html: blocks(print, slot.blocks) }),
  items: ({ style, items }, print) => ({
    style,
    ordered: items.some(({ number }) => number !== undefined),
    items: items.map(({ id, checked, marker, number, blocks: content, step }) => ({
      id,
      marker,
      number: marker ? number : undefined,
      step,
      task: checked === undefined ? undefined : checked ? print.words.done : print.words.notDone,
      done: checked,
      html: itemHtml(print, content),
    })),
  }),
  terms: ({ terms }, print) => ({
    terms: terms.map(({ term, meaning, hue, step }) => ({
      term: inline(print, term),
      hue,
      step,
      html: blocks(print, meaning),
    })),
  }),
  beats: ({ columns, beats }, print) => ({
    columns,
    beats: beats.map(({ id, number, name, blocks: content, turn, step }) => ({
      id,
      number,
      turn,
      step,
      name: inline(print, name),
      html: blocks(print, content),
    })),
  }),
  comparison: ({ spans, corner, subjects, rows }, print) => ({
    spans,
    corner: inline(print, corner),
    subjects: subjects.map(({ content, hue }) => ({ html: inline(print, content), hue })),
    rows: rows.map(({ dimension, cells, step }) => ({
      step,
      dimension: inline(print, dimension),
      cells: cells.map((cell) => inline(print, cell)),
    })),
  }),
  table: ({ spans, align, header, rows, stepped }, print) => {
    const cells = (row: (typeof rows)[number]) =>
      row.map((cell, column) => ({ html: inline(print, cell), align: align[column] ?? 'left' }))
    const told = rows.map((row, index) => ({ cells: cells(row), step: stepped ? index + 1 : undefined }))
    return { spans, header: cells(header), rows: told }
  },
  code: (slot) => codeView(slot),
  math: ({ value }, print) => ({ html: blocks(print, [{ type: 'math', id: 'math', value }]) }),
  image: ({ image, fit, caption, third }, print) => ({
    html: inline(print, [image]),
    double: fit === 'double',
    caption: caption === undefined ? undefined : inline(print, caption),
    third,
  }),
  questions: ({ questions }, print) => ({
    questions: questions.map(({ question, answer, step }) => ({
      question: inline(print, question),
      html: blocks(print, answer),
      step,
    })),
  }),
  works: ({ works }, { words, lang }) => ({
    works: works.map(({ relation, title, authors, publisher, date, url }) => ({
      label: relation === 'basedOn' ? words.basedOn : undefined,
      title,
      upright: !hasItalics(lang),
      publisher,
      authors: authors?.join(words.comma),
      date: date === undefined ? undefined : formatDate(date, lang),
      url: url !== undefined && /^(https?|mailto):/i.test(url) ? url : undefined,
      shownUrl: url === undefined ? undefined : shownUrl(url),
    })),
  }),
  credits: ({ authors, date, versions = [] }, print) => ({
    authors,
    date,
    versions: versions.map(({ lang, name, url }) => ({
      lang,
      dir: directionOf(lang),
      html: inline(print, [{ type: 'link', url, children: [{ type: 'text', value: name }] }]),
    })),
  }),
}

/** Code line by line: what wraps hangs from its first line, and lines have the numbers that the author refers to. */
const codeView = ({ value, lang, title, firstLine, marked, firstNumber }: CodeSlot): object => {
  const lines = highlightLines(value, lang).map((html, index) => ({
    html,
    number: firstNumber === undefined ? undefined : firstNumber + index,
    marked: marked.includes(firstLine + index),
  }))
  const digits = firstNumber === undefined ? undefined : String(firstNumber + lines.length).length
  return { title, language: languageOf(lang), lines, digits }
}

/** One paragraph needs no element of its own in an item. */
const itemHtml = (print: PrintContext, nodes: readonly Block[]): string => {
  const [only, ...others] = nodes
  return only?.type === 'paragraph' && others.length === 0
    ? inline(print, only.children)
    : blocks(print, nodes)
}

/** What every template of a slot is handed. */
export interface SlotView {
  readonly name: string
  readonly kind: SlotKind
  readonly size: number
  readonly template: string
  /** What hangs before a quotation. */
  readonly mark: string | undefined
}

/** A slot as its template wants it. */
export const slotView = (name: string, slot: Slot, print: PrintContext): SlotView => {
  // The map is total, and the key is the slot's own kind; TypeScript cannot follow that correlation.
  const view = views[slot.kind] as (slot: Slot, print: PrintContext) => object
  const mark = name === 'quote' ? print.words.quotes[0] : undefined
  return { name, kind: slot.kind, size: slot.size, template: `slot-${slot.kind}`, mark, ...view(slot, print) }
}
