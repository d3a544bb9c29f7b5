import { defineRenderer } from '@trifold/core'
import { z } from 'zod'

/** The Article itself, as `article.json`: made of every article, whatever formats are asked for. */
export const articleRenderer = defineRenderer({
  name: 'article',
  group: 'data',
  version: '1',
  options: z.strictObject({}),
  render: async (article) => ({
    files: [
      {
        path: 'article.json',
        content: `${JSON.stringify(article, null, 2)}\n`,
        role: 'main',
        label: 'Article (JSON)',
      },
    ],
    diagnostics: [],
    omitted: [],
  }),
})
