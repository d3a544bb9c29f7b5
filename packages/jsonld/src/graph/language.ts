import type { Metadata, RenderContext } from '@trifold/core'

/**
 * The article's language, if somebody says what it is: front matter, the file's name, the configuration, or an
 * `article.json`. English that is only taken for granted would be a false claim for every post in another language.
 */
export const saidLanguage = ({ lang }: Metadata, context: RenderContext): string | undefined => {
  const { file, site, settingPlace } = context
  const isSaid =
    !/^(?:en$|und(?:-|$))/i.test(lang) ||
    site.lang !== undefined ||
    /\.en\.[a-z]+$|\.json$/i.test(file) ||
    settingPlace('lang', 'lang').position !== undefined
  return isSaid ? lang : undefined
}
