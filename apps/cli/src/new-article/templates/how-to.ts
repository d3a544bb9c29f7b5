import { bullets, numbered, questions, section } from './parts.ts'
import type { Template } from './template.ts'

export const howTo: Template = {
  purpose: 'steps that lead to a result',
  write: ({ howTo: words }) => ({
    description: words.description,
    body: `
${words.opening}

${section(words.before)}

${bullets(words.needs)}

${section(words.steps)}

:::steps

${numbered(words.list)}

:::

:::warning ${words.warning[0]}

${words.warning[1]}

:::

${section(words.check)}

:::tip

${words.tip}

:::

## ${words.trouble}

${questions(words.questions)}
`,
  }),
}
