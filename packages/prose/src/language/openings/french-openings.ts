import type { OpeningRules } from './opening.ts'
import { labelledWith, opensWith, saysOnly } from './opens-with.ts'

const piece =
  '(?:article|billet|post|tutoriel|guide|chapitre|texte|document|cours|série|section|partie|page|vidéo)'

/** How French sentences open that do not read well alone. Apostrophes are straight. */
export const frenchOpenings = (): OpeningRules => ({
  about: [
    opensWith(`dans (?:cet?|cette|le présent|la présente) ${piece}
      | (?:cet?|cette) ${piece} (?:explique|présente|décrit|montre|traite|est|fait|aborde|propose|s'adresse|vous)
      | nous (?:allons|verrons|aborderons|examinerons) | (?:voyons|regardons|commençons|passons) | je vais vous | on va voir`),
    opensWith(`comme (?:indiqué|mentionné|expliqué|dit|vu|nous l'avons) | voici | voilà | bonjour | salut | bienvenue | merci | cher
      | chers | chères | n'hésitez pas | cliquez | abonnez-vous | pour en savoir plus | lire (?:aussi|la suite) | voir (?:aussi|ci-dessous)`),
    /^(?:photo|image|illustration|crédit|source|remarque|note|attention|nota bene|n\.b\.|p\.-?s\.|avertissement|astuce|temps de lecture|prérequis)\s?(?:photo)?\s?(?:[:—–-]|par |de )/iu,
    /^(?:publié|mis à jour|dernière mise à jour|initialement publié|modifié)(?!\p{L})/iu,
    saysOnly("sommaire | table des matières | oui | non | d'accord | bref | bien sûr | c'est tout"),
  ],
  plain: [
    opensWith(`il (?:est|était|faut|fallait|existe|y a|y avait|suffit|convient|arrive|semble|s'agit de|vaut mieux)
      | ce n'est (?:pas|qu') | c'est (?:en|quand|lorsqu|parce) | cette (?:année|semaine) | ce (?:mois|matin) | et si | ceux qui | celui qui | celle qui | ce (?:qui|que)`),
  ],
  back: [
    opensWith(`cependant | toutefois | mais | et | ou | or | car | donc | ainsi | alors | puis | ensuite | enfin | finalement | de plus
      | en outre | par ailleurs | par exemple | en effet | en revanche | au contraire | à l'inverse | néanmoins | pourtant | malgré cela
      | d'autre part | d'un autre côté | par conséquent | c'est pourquoi | de ce fait | de même | autrement dit | heureusement
      | malheureusement | également | aussi | bien sûr | sinon | du coup | là | ici`),
    opensWith(`c'(?:est|était) | ce | cet | cette | ces | cela | ceci | ça | celui-ci | celle-ci | ceux-ci | celles-ci | il | elle | ils
      | elles | leur | leurs | son | sa | ses | lui | eux | ce dernier | cette dernière | (?:dans|en|pour|avec|après|avant|sans|grâce à) (?:ce|cet|cette|ces|cela|celui-ci)
      | l'un d'eux | la plupart d'entre | les deux | le premier | le second | le même | la même | les mêmes`),
  ],
  label: labelledWith('en bref | en résumé | résumé | à retenir | pour résumer | en deux mots'),
})
