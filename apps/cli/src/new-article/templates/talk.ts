import { bullets, named, section } from './parts.ts'
import type { Template } from './template.ts'

export const talk: Template = {
  purpose: 'slides first, with what you say in the notes',
  write: ({ colon, talk: words }) => ({
    description: words.description,
    body: `
${words.opening}

:::notes

${words.openingNotes}

:::

${section(words.question)}

:::slide{layout=statement}

${words.statement}

:::

:::notes

${words.statementNotes}

:::

${section(words.answer)}

:::reveal

${bullets(words.points)}

:::

:::notes

${words.pointsNotes}

:::

${section(words.change)}

:::slide ${words.slide}

${words.columns.map((column) => `:::column\n\n${named(column, colon)}\n\n:::`).join('\n\n')}

:::

## ${words.takeHome}

:::key-points

${bullets(words.lessons)}

:::

:::only{for="text"}

${words.readers}

:::
`,
  }),
}
