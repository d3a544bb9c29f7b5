import { slideSettingsSchema } from '@trifold/core'
import { z } from 'zod'

/** How decks are made, unless an article's front matter (`slides:`) says otherwise. */
export const slidesOptionsSchema = z
  .strictObject({
    theme: slideSettingsSchema.shape.theme,
    scheme: slideSettingsSchema.shape.scheme,
    size: slideSettingsSchema.shape.size.describe('Width to height of a slide; 16:9 unless told.'),
    prose: slideSettingsSchema.shape.prose,
  })
  .meta({ id: 'SlidesOptions', description: 'How decks are made.' })

/** Settings of the renderer `slides`; an article’s own (`slides:` in its front matter) win over them. */
export type SlidesOptions = z.infer<typeof slidesOptionsSchema>
