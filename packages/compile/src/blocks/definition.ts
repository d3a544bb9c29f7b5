import { type Paragraph, plainText } from '@trifold/core'
import { withoutEnding } from '../source/without-ending.ts'
import { defineBlock } from './block.ts'
import { written } from './content.ts'

/** `:::definition`: begins with the term in bold; what follows is its meaning. */
export const definition = defineBlock({
  name: 'definition',
  about: {
    purpose: 'Says what a term means; links, slides and data find it by the term.',
    holds: 'A paragraph that begins with the term in bold and goes on with its meaning; more may follow.',
    example: { content: '**Presence** is being found where people look for you.' },
  },
  attributes: {},
  build: ({ frame, children, opening, report }) => {
    const [first, ...rest] = written(children)
    const term = first?.type === 'paragraph' ? leadingTerm(first) : undefined
    if (first?.type !== 'paragraph' || term === undefined) {
      report(first?.position ?? opening, {
        code: 'definition-term',
        severity: 'error',
        message: 'The definition does not begin with its term in bold.',
        help: 'Begin its first paragraph with the term: **Presence** is being found.',
      })
      return undefined
    }
    if (rest.length === 0 && !hasMeaning(first)) {
      report(first.position, {
        code: 'definition-meaning',
        severity: 'error',
        message: `The definition of “${term}” says nothing of it; expected its meaning after the term.`,
        help: `Go on in the same paragraph: **${term}** is …`,
      })
      return undefined
    }
    return { ...frame, type: 'termDefinition', term, children }
  },
})

const leadingTerm = (paragraph: Paragraph): string | undefined => {
  let [lead] = paragraph.children
  // `***Term***` is bold inside italics.
  if (lead?.type === 'emphasis') lead = lead.children[0]
  if (lead?.type !== 'strong') return undefined
  const term = withoutEnding(plainText(lead).replace(/\s+/gu, ' ').trim(), ' :.–—-')
  return term === '' ? undefined : term
}

const hasMeaning = (paragraph: Paragraph): boolean =>
  /[\p{L}\p{N}]/u.test(plainText(paragraph.children.slice(1)))
