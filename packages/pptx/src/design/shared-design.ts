import type { RenderContext } from '@trifold/core'
import type { Design } from './design.ts'
import { footerMark } from './footer-mark.ts'
import { packDesign } from './pack-design.ts'
import { type ThemeDesignOptions, themeDesign } from './theme-design.ts'

/** Themes, sizes and languages of a run are few; of more than this, what was made first is made again. */
const most = 32

/** Trifold's own design, made and packed once for all decks of a run that look alike. */
export const sharedDesign = (
  options: Omit<ThemeDesignOptions, 'footer'>,
  { shared }: Pick<RenderContext, 'shared'>,
): Design => {
  const { theme, ...others } = options
  const designs = shared('pptx designs', () => new Map<string, Design>())
  const key = JSON.stringify([theme.key, others])
  const known = designs.get(key)
  if (known !== undefined) return known
  const [first] = designs.keys()
  if (first !== undefined && designs.size >= most) designs.delete(first)
  const design = packDesign(themeDesign({ ...options, footer: footerMark }))
  designs.set(key, design)
  return design
}
