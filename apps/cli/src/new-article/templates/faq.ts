import { questions } from './parts.ts'
import type { Template } from './template.ts'

export const faq: Template = {
  purpose: 'questions and their answers',
  write: ({ faq: words }) => ({
    description: words.description,
    body: `
${words.opening}

:::summary

${words.summary}

:::

## ${words.first}

${questions(words.firstQuestions)}

## ${words.further}

${questions(words.furtherQuestions)}
`,
  }),
}
