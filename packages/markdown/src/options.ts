import { z } from 'zod'
import { flavourNames } from './flavours/flavours.ts'

/** The options of the renderer `markdown`; `{}` is parsed to the defaults. */
export const markdownOptionsSchema = z
  .strictObject({
    flavour: z
      .enum(flavourNames)
      .default('github')
      .describe(
        'For which host the Markdown is: front matter, callouts, footnotes and tables as it reads them.',
      ),
    dialect: z
      .enum(['plain', 'trifold'])
      .default('plain')
      .describe(
        '`plain` reads well on the host; `trifold` keeps fences and front matter, and compiles to an equal article, whatever the flavour.',
      ),
    assetBase: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Where the local images will be found; without it they are copied to `images/` beside the text.',
      ),
    frontmatter: z
      .boolean()
      .optional()
      .describe(
        'Metadata as YAML front matter in place of a title heading and a byline. Unless told, Hugo and dev.to have it, GitHub and CommonMark do not.',
      ),
  })
  .meta({ id: 'MarkdownOptions', description: 'How an article is printed as Markdown.' })

/** How an article is printed as Markdown, the defaults filled in. */
export type MarkdownOptions = z.infer<typeof markdownOptionsSchema>
