export { type SlidesOptions, slidesOptionsSchema } from './options.ts'
export { slidesRenderer } from './slides-renderer.ts'
