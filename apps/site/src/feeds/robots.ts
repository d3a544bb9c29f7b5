import { addressOf } from '../settings.ts'

/** Everybody may read everything, and is told where everything is. */
export const robots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${addressOf('sitemap.xml')}\n`
