export { type PptxOptions, pptxOptionsSchema } from './options.ts'
export { pptxRenderer } from './pptx-renderer.ts'
