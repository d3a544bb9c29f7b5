import { slideSettingsSchema } from '@trifold/core'
import { z } from 'zod'

/** How presentations are made, unless an article's front matter (`slides:`) says otherwise. */
export const pptxOptionsSchema = z
  .strictObject({
    theme: slideSettingsSchema.shape.theme,
    scheme: slideSettingsSchema.shape.scheme.describe(
      'Which palette of the theme a presentation wears; `auto` is light.',
    ),
    size: slideSettingsSchema.shape.size.describe('Width to height of a slide; 16:9 unless told.'),
    prose: slideSettingsSchema.shape.prose,
  })
  .meta({ id: 'PptxOptions', description: 'How presentations are made.' })

/** Settings of the renderer `pptx`; an article’s own (`slides:` in its front matter) win over them. */
export type PptxOptions = z.infer<typeof pptxOptionsSchema>
