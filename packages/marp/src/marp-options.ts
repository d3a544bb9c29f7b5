import { slideSettingsSchema } from '@trifold/core'
import { z } from 'zod'

/** How decks for Marp and handouts are made, unless an article's front matter (`slides:`) says otherwise. */
export const marpOptionsSchema = z
  .strictObject({
    size: slideSettingsSchema.shape.size.describe('Width to height of a slide; 16:9 unless told.'),
    prose: slideSettingsSchema.shape.prose,
  })
  .meta({ id: 'MarpOptions', description: 'How decks for Marp and handouts are made.' })

/** Settings of the renderers `marp` and `notes`; an article’s own (`slides:` in its front matter) win over them. */
export type MarpOptions = z.infer<typeof marpOptionsSchema>
