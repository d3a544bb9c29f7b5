import { bullets, comparisonOf, definitions, section } from './parts.ts'
import type { Template } from './template.ts'

export const comparison: Template = {
  purpose: 'two or three things side by side, and which to choose when',
  write: ({ cell, colon, comparison: words }) => ({
    description: words.description,
    body: `
${words.opening}

:::summary

${words.summary}

:::

${section(words.subjects)}

${definitions(words.terms, colon)}

${section(words.sideBySide)}

${comparisonOf(
  words.terms.map(([term]) => term),
  words.rows,
  cell,
)}

${section(words.choose)}

:::key-points

${bullets(words.cases)}

:::

:::note ${words.note[0]}

${words.note[1]}

:::
`,
  }),
}
