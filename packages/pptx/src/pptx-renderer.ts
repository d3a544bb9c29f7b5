import { defineRenderer } from '@trifold/core'
import { type PptxOptions, pptxOptionsSchema } from './options.ts'

/** Prints an article as a PowerPoint file that can be edited. What writes it is loaded with the first. */
export const pptxRenderer = defineRenderer<PptxOptions>({
  name: 'pptx',
  group: 'slides',
  version: '1',
  takes: 'template',
  options: pptxOptionsSchema,
  render: async (whole, options, context) => {
    const { renderPresentation } = await import('./render-presentation.ts')
    return renderPresentation(whole, options, context)
  },
})
