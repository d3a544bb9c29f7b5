import type { Words } from './words/words.ts'

/** What a reader calls a block of this type, in the words of an interface; a type that readers know no word for as it is. */
export const blockName = (type: string, words: Words): string =>
  Object.hasOwn(names, type) ? (names[type]?.(words) ?? type) : type

const names: Readonly<Record<string, (words: Words) => string>> = {
  paragraph: ({ presentation }) => presentation.text,
  heading: ({ presentation }) => presentation.title,
  section: ({ presentation }) => presentation.section,
  list: ({ presentation }) => presentation.list,
  blockquote: ({ presentation }) => presentation.quotation,
  table: ({ table }) => table,
  code: ({ code }) => code,
  math: ({ formula }) => formula,
  html: () => 'HTML',
  thematicBreak: ({ presentation }) => presentation.line,
  footnoteDefinition: ({ footnotes }) => footnotes,
  termDefinition: ({ definition }) => definition,
  comparison: ({ comparison }) => comparison,
  story: ({ story }) => story,
  keyPoints: ({ keyPoints }) => keyPoints,
  steps: ({ steps }) => steps,
  faq: ({ faq }) => faq,
  summary: ({ summary }) => summary,
  notes: ({ notes }) => notes,
  callout: ({ presentation }) => presentation.callout,
  slide: ({ slide }) => slide,
  column: ({ presentation }) => presentation.columns,
}
