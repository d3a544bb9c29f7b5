import { trifold } from '@trifold/vite'
import { defineConfig } from 'vite'
import { staticSite } from './src/plugin/static-site.ts'
import { articlePath, collectionOf, site } from './src/settings.ts'

const base = new URL(site.url).pathname

export default defineConfig({
  base,
  plugins: [
    trifold({
      slides: (file) => collectionOf(file)?.partOf === undefined,
      formats: ['slides', 'pptx', 'jsonld'],
      linkTo: ({ file, slug, lang }) => {
        const collection = collectionOf(file)
        return collection === undefined ? undefined : base + articlePath(collection, slug, lang)
      },
    }),
    staticSite('src/site.ts'),
  ],
})
