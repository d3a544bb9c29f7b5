import { z } from 'zod'
import { slidesOptionsSchema } from '../options.ts'

export const iframeOptionsSchema = slidesOptionsSchema
  .extend({
    slide: z
      .string()
      .min(1)
      .optional()
      .describe('The id of the slide that the frame opens at, such as `cover`; the first one unless told.'),
  })
  .meta({
    id: 'IframeOptions',
    description: 'How the frame for web pages is made; beside that, as `slides` is.',
  })

/** Settings of the renderer `iframe`. */
export type IframeOptions = z.infer<typeof iframeOptionsSchema>
