export { type SlidesOptions, slidesOptionsSchema } from './options.ts'
export { pdfRenderer } from './paper/pdf-renderer.ts'
export { type PngOptions, pngRenderer } from './paper/png-renderer.ts'
export { slidesRenderer } from './slides-renderer.ts'
