import type { GraphFinding } from '@trifold/schema-org'
import { type PageCheck, quoted } from './page-check.ts'

const entity =
  /&(?:#\d{2,6}|#x[0-9a-f]{2,5}|amp|quot|apos|lt|gt|nbsp|hellip|[lr][sda]quo|[mn]dash|iquest|iexcl|[a-z](?:acute|grave|uml|circ|tilde|cedil|ring)|szlig|euro|copy|reg|trade|bull|middot|deg|times);/i

/** Texts of the data hold characters, not HTML’s names for them: nothing decodes these. */
export const textDecoded: PageCheck = ({ page, things }) => {
  const shown = new Set(page.visible.match(/&#?\w{2,8};/g))
  return things.graph.nodes.flatMap((node) =>
    node.properties.flatMap(({ values }) =>
      values.flatMap((value): GraphFinding[] => {
        if (value.kind !== 'literal' || typeof value.value !== 'string') return []
        const found = entity.exec(value.value)?.[0]
        // Answers and bodies may hold HTML; a page about HTML shows entities to its readers.
        if (found === undefined || /<\/?[a-z]/i.test(value.value) || shown.has(found)) return []
        return [
          {
            code: 'text-decoded',
            severity: 'warning',
            pointer: value.pointer,
            message: `The text ${quoted(value.value)} holds the HTML entity ${found}, which programs take for its letters.`,
            help: 'Write the character itself: JSON needs no entities.',
          },
        ]
      }),
    ),
  )
}
