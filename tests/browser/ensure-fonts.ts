import { execFileSync } from 'node:child_process'
import { installPackages, mayInstall } from './install-packages.ts'

/**
 * The scripts that no face of a theme has and that decks are judged in, each with a small package of Debian's that
 * draws them. Without one, Chromium draws boxes, which are as wide as no letter is.
 */
const fonts: readonly { readonly lang: string; readonly name: string; readonly package: string }[] = [
  { lang: 'zh-cn', name: 'Chinese', package: 'fonts-wqy-microhei' },
  { lang: 'ja', name: 'Japanese', package: 'fonts-wqy-microhei' },
  { lang: 'ko', name: 'Korean', package: 'fonts-wqy-microhei' },
  { lang: 'th', name: 'Thai', package: 'fonts-tlwg-loma-ttf' },
  { lang: 'hi', name: 'Devanagari', package: 'fonts-lohit-deva' },
  { lang: 'ar', name: 'Arabic', package: 'fonts-dejavu-core' },
  { lang: 'he', name: 'Hebrew', package: 'fonts-dejavu-core' },
  { lang: 'und-zsye', name: 'emoji', package: 'fonts-noto-color-emoji' },
]

/** Runs once before all tests, as `ensure-chromium.ts` does. Other systems than Linux bring fonts of these scripts. */
const ensureFonts = (): void => {
  if (process.platform !== 'linux') return
  const lacking = fonts.filter(({ lang }) => !isDrawn(lang))
  if (lacking.length === 0) return
  const names = lacking.map(({ name }) => name).join(', ')
  const packages = [...new Set(['fontconfig', ...lacking.map((font) => font.package)])]
  if (!mayInstall())
    throw new Error(
      `No font for ${names} was found. Install ${packages.join(', ')}, or others with these scripts.`,
    )
  installPackages(...packages)
  const still = lacking.filter(({ lang }) => !isDrawn(lang)).map(({ name }) => name)
  if (still.length > 0)
    throw new Error(`apt-get installed ${packages.join(', ')}, yet no font for ${still.join(', ')}.`)
}

/** Whether fontconfig, which Chromium asks too, has a font for a language. */
const isDrawn = (lang: string): boolean => {
  try {
    return execFileSync('fc-list', [`:lang=${lang}`, 'family'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}

export default ensureFonts
