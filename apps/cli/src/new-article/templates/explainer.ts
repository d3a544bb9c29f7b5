import { bullets, comparisonOf, definitions, named, numbered, section } from './parts.ts'
import type { Template } from './template.ts'

export const explainer: Template = {
  purpose: 'what something is, in words, a comparison and a story',
  write: ({ cell, colon, explainer: words }) => ({
    description: words.description,
    body: `
${words.opening}

${section(words.words)}

${definitions(words.terms, colon)}

${section(words.difference)}

${comparisonOf(
  words.terms.map(([term]) => term),
  words.rows,
  cell,
)}

${section(words.example)}

:::story{turn=3}

${numbered(words.beats.map((beat) => named(beat, colon)))}

:::

:::notes

${words.notes}

:::

## ${words.remember}

:::key-points

${bullets(words.points)}

:::
`,
  }),
}
