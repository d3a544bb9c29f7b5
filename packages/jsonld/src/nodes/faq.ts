import { createNode, type Description } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { flatText, lineText } from '../text/flat-text.ts'

/** Each list of questions: a FAQPage, on request alone. */
export const faqs = ({ gathered, ids, idOf }: GraphInput): Description[] =>
  gathered.faq.map(({ block, heading }) => ({
    position: block.position,
    node: createNode('FAQPage', idOf(block), {
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
