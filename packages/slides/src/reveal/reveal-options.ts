import { slideSettingsSchema } from '@trifold/core'
import { z } from 'zod'

/** The width or the height of a deck's slides in reveal.js, as its own configuration says it. */
const length = z.number().int().min(200).max(10_000)

export const revealOptionsSchema = z
  .strictObject({
    theme: slideSettingsSchema.shape.theme,
    scheme: slideSettingsSchema.shape.scheme.describe(
      'Whose background slides have: that of the deck they are pasted into, or always the light or the dark one of the theme.',
    ),
    prose: slideSettingsSchema.shape.prose,
    width: length.default(960).describe('The `width` that the deck hands to Reveal.initialize.'),
    height: length.default(700).describe('The `height` that the deck hands to Reveal.initialize.'),
  })
  .meta({ id: 'RevealOptions', description: 'How slides for reveal.js are made.' })

/** Settings of the renderer `reveal`; an article’s own theme, scheme and prose win over them. */
export type RevealOptions = z.infer<typeof revealOptionsSchema>
