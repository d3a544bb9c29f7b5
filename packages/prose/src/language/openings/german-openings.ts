import type { OpeningRules } from './opening.ts'
import { labelledWith, opensWith, saysOnly } from './opens-with.ts'

const piece =
  '(?:Artikel|Beitrag|Blogbeitrag|Blogpost|Post|Text|Tutorial|Leitfaden|Kapitel|Abschnitt|Teil|Video|Dokument|Anleitung|Serie|Seite|Folge)s?'

/** How German sentences open that do not read well alone. */
export const germanOpenings = (): OpeningRules => ({
  about: [
    opensWith(`in (?:diesem|dieser|meinem|unserem) (?:kurzen |kleinen |ersten |zweiten )?${piece}
      | (?:dieser|diese|dieses|der folgende|das folgende|die folgende) ${piece} (?:erklärt|zeigt|beschreibt|behandelt|ist|gibt|stellt|richtet|soll|handelt|führt|fasst)
      | (?:schauen|sehen|beginnen|fangen|werfen|nehmen) wir | lass(?:t|en Sie)? uns | wir werden | im Folgenden`),
    opensWith(`wie (?:oben|bereits|schon|zuvor|eingangs) (?:erwähnt|beschrieben|gesagt|gezeigt|erklärt) | hier (?:ist|sind|findest|finden)
      | hallo | hi | moin | servus | willkommen | danke | vielen Dank | liebe | lieber | klicke | klicken Sie | abonniere | weiterlesen | siehe (?:auch|oben|unten)`),
    /^(?:foto|bild|titelbild|abbildung|quelle|hinweis|achtung|anmerkung|notiz|tipp|warnung|update|nachtrag|p\.? ?s\.?|lesezeit|voraussetzung(?:en)?)\s?(?:[:—–-]|von )/iu,
    /^(?:zuletzt aktualisiert|aktualisiert am|veröffentlicht|erschienen|ursprünglich veröffentlicht)(?!\p{L})/iu,
    saysOnly(
      'inhalt | inhaltsverzeichnis | ja | nein | klar | genau | richtig | fertig | das war’s | das wars',
    ),
  ],
  plain: [
    opensWith(`es (?:ist|war|gibt|gab|lohnt|braucht|dauert|geht|kommt|reicht|hilft|scheint) | das(?= \\p{Lu}) | so (?:viel|viele|weit|lange|genannte|wie)
      | diese Woche | dieses Jahr | dieser Tage | wer | damit(?= [^,]+,)`),
  ],
  back: [
    opensWith(`jedoch | aber | und | oder | denn | also | daher | darum | deshalb | deswegen | dadurch | damit | dann | danach | anschließend
      | außerdem | zudem | ferner | darüber hinaus | allerdings | dennoch | trotzdem | hingegen | dagegen | andernfalls | sonst
      | beispielsweise | zum Beispiel | schließlich | zuletzt | leider | glücklicherweise | zum Glück | auch | doch | ebenso | ebenfalls
      | andererseits | einerseits | im Gegensatz | stattdessen | mit anderen Worten | kurz gesagt | hier | dort | dabei | dafür | davon | dazu | darin | daraus | daran | so`),
    opensWith(`er | sie | es | das | dies | diese | dieser | dieses | diesen | diesem | jener | jene | jenes | ihr | ihre | ihren | ihrem | sein
      | seine | seinen | seinem | ihm | ihn | ihnen | deren | dessen | derselbe | dieselbe | dasselbe | letzterer | letztere | letzteres | beide | beides
      | (?:in|auf|mit|bei|nach|vor|für|aus|zu|durch|ohne|trotz|wegen) (?:diesem|dieser|dieses|diesen|ihm|ihr|ihnen|beiden)`),
  ],
  label: labelledWith('kurz gesagt | in kürze | zusammenfassung | das wichtigste | fazit | kurzfassung'),
})
