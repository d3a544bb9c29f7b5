import type { Faq } from '@trifold/core'
import { createNode, type Description } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import type { Ids } from '../graph/ids.ts'
import { flatText, lineText } from '../text/flat-text.ts'

export const faqId = ({ id }: Faq, ids: Ids): string => ids.ofBlock('faq', id)

/** Each list of questions: a FAQPage, on request alone. */
export const faqs = ({ gathered, ids }: GraphInput): Description[] =>
  gathered.faq.map(({ block, heading }) => ({
    position: block.position,
    node: createNode('FAQPage', faqId(block, ids), {
      name: lineText(block.title) || heading,
      url: ids.anchor(block.id),
      mainEntity: block.children.map((item) => ({
        '@type': 'Question',
        name: lineText(item.question),
        url: ids.anchor(item.id),
        acceptedAnswer: { '@type': 'Answer', text: flatText(item.children) },
      })),
    }),
  }))
