import { z } from 'zod'

/** The options of the renderer `jsonld`; `{}` is parsed to the defaults. */
export const jsonldOptionsSchema = z.strictObject({
  articleType: z
    .enum(['Article', 'BlogPosting', 'NewsArticle', 'TechArticle'])
    .default('Article')
    .describe('What kind of article it is; `jsonld` in front matter may choose another for one article.'),
  scope: z
    .enum(['full', 'additions'])
    .default('full')
    .describe('The whole graph, or only what a plug-in for search engines does not print.'),
  attachTo: z
    .string()
    .regex(
      /^(?:yoast|rank-math|aioseo|#\S+)$/,
      'expected yoast, rank-math, aioseo, or an id such as #article',
    )
    .default('yoast')
    .describe(
      'With the scope `additions`: the plug-in whose node of the article they are added to, or the end of that node’s `@id`.',
    ),
  webSite: z
    .boolean()
    .default(true)
    .describe('Print the WebSite, where `name` and `baseUrl` say what it is.'),
  breadcrumb: z
    .boolean()
    .default(true)
    .describe('Print the way from the site’s front page, by way of the folders that have a page.'),
  articleBody: z.boolean().default(false).describe('Print the text of the page as `articleBody`.'),
  speakable: z
    .union([z.boolean(), z.array(z.string().min(1)).min(1)])
    .default(false)
    .describe(
      'Say what is fit to be read aloud: `true` for title, summaries and key points of Trifold’s page, or CSS selectors of your own. A beta of Google’s, for news in English.',
    ),
  pictures: z
    .strictObject({
      credit: z.string().min(1).optional().describe('Who made them.'),
      license: z.string().min(1).optional().describe('A URL, or an SPDX identifier.'),
    })
    .default({})
    .describe('What is true of every picture of which the article says nothing else.'),
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

/** What the graph says, and how much of it. */
export type JsonldOptions = z.infer<typeof jsonldOptionsSchema>
