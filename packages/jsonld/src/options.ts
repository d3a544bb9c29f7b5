import { z } from 'zod'

/** The options of the renderer `jsonld`; `{}` is parsed to the defaults. */
export const jsonldOptionsSchema = z.strictObject({
  articleType: z
    .enum(['Article', 'BlogPosting', 'NewsArticle', 'TechArticle'])
    .default('Article')
    .describe('What kind of article it is.'),
  faq: z
    .boolean()
    .default(false)
    .describe('Print questions and answers as a FAQPage. Google has shown nothing for it since May 2026.'),
  steps: z
    .boolean()
    .default(false)
    .describe('Print steps as a HowTo. Google has shown nothing for it since 2023.'),
  wordsPerMinute: z
    .int()
    .min(1)
    .optional()
    .describe('How fast your readers read; without it the graph claims no reading time.'),
})

/** What the graph says beside what every graph says. */
export type JsonldOptions = z.infer<typeof jsonldOptionsSchema>
