/** How people write in other languages of Europe, and in Turkish, that they are out. */

const words = '(?: \\p{L}+){0,3}';

/** They leave. */
export const leavesInEurope: readonly string[] = [
  // German
  'zieh(?:e|en)? .{0,60}?zurück|zurückziehen|widerruf(?:e|en)|meld(?:e|en) (?:mich|uns) .{0,20}?ab|abmelden|abgemeldet',
  '(?:muss|möchte|will|würde|werde)(?: (?!nicht|nie|kein)\\p{L}+){0,6} (?:absagen|abspringen|aussteigen(?! aus (?!dem pro|der liste|dem mentor))|zurücktreten|passen|verzichten)|(?:trete|steige) .{0,30}?(?:zurück|aus)(?! (?:bus|auto|zug))|ich sage .{0,20}?ab$',
  'bin (?:\\p{L}+ ){0,2}raus|streich(?:t|en)? (?:sie )?mich|nehm(?:t|en) (?:sie )?mich .{0,20}?(?:raus|heraus|von der liste)|lösch(?:t|en)? (?:sie )?(?:mich|meine (?:anmeldung|daten|angaben))|(?:meine|mich) .{0,30}?löschen|storniere',
  'hat sich (?:für mich )?erledigt|anders überlegt|(?:bewerbe|melde) mich .{0,30}?nicht(?: an)?$|(?:entschieden|entschlossen),? (?:mich )?(?:\\p{L}+ )?nicht (?:teilzunehmen|mitzumachen|zu bewerben|anzumelden)',
  "(?:décidé|choisi) de ne pas (?:participer|postuler|candidater|m'inscrire)|ne (?:postule|candidate)(?:rai)? (?:finalement )?pas|decid(?:í|ido|i|o) (?:de )?n(?:o|ão|on) (?:me )?(?:particip|postular|aplicar|inscri|candidat|partecip|iscriv)\\p{L}*|deciso di non (?:partecip|candid|iscriv)\\p{L}*|besloten (?:om )?(?:me )?niet (?:mee te doen|deel te nemen|aan te melden)|zdecydował[ea]m się nie\\p{L}*|bestämt mig för att inte\\p{L}*|besluttet (?:at )?ikke (?:å )?\\p{L}*",
  // French
  "me (?:retire|désiste|retirer|désister|désinscri\\p{L}+)|(?:retir|annul|supprim)(?:e|er|ez) (?:ma |mon |mes )(?:inscription|candidature|participation|consentement|demande|données)|passe mon tour|(?:dois|souhaite|préfère|veux|vais)(?: \\p{L}+){0,2} (?:annuler|renoncer(?! (?:à|au|aux) (?!prog|mentor|particip))|décliner|abandonner(?= *$| le (?:prog|mentor)\\p{L}*))|je (?:renonce|décline)(?! (?:à|au|aux) (?!prog|mentor|particip))|j'abandonne(?= *$| le (?:prog|mentor)\\p{L}*)|changé d'avis|(?:retirez|enlevez|supprimez|désinscrivez)-moi",
  // Spanish
  '(?:me|nos) retiro|retirarme|(?:doy|dar(?:me)?|den(?:me)?) de baja|(?:cancel|anul|retir|elimin|borr)(?:o|ar|en|e) mi(?:s)? (?:inscripción|participación|registro|solicitud|datos|consentimiento)|(?:debo|tengo que|quiero|prefiero|voy a) (?:cancelar|renunciar(?! (?:a|al) (?!prog|particip|mentor))|declinar|abandonar(?= *$| (?:el|la) (?:prog|mentor)\\p{L}*))|renuncio(?! (?:a|al) (?!prog|particip|mentor))|cambi[eé] de (?:opinión|idea)|esta vez paso|me (?:bajo|borro)(?! de peso)|(?:bórrenme|elimínenme|quítenme|sáquenme)',
  // Portuguese
  'retir(?:o|ar|em) (?:a |o |os )?(?:minha|meu|meus)|desist(?:o|ir|i)(?! d[aeo]s? (?!prog|mentor|particip|inscri))|cancel(?:o|ar|em|e) (?:a |o )?(?:minha|meu)|remov(?:am|er)-me|(?:me )?retirem|mudei de ideias?|(?:quero|vou|preciso) sair do programa',
  // Italian
  "mi ritiro|ritirarmi|ritiro (?:la mia|il mio)|(?:devo|preferisco|vorrei|voglio)(?: \\p{L}+)? (?:rinunciare(?! (?:a|ad|al|alla|ai) (?!prog|mentor|partecip|iscri))|annullare|disdire|declinare)|rinuncio(?! (?:a|ad|al|alla|ai) (?!prog|mentor|partecip|iscri))|(?:annull|cancell)\\p{L}* (?:la mia|il mio) (?:iscrizione|partecipazione|consenso|adesione)|(?:cancella|toglie|rimuove)(?:te)?mi|ho cambiato idea|quest'anno passo",
  // Dutch
  'trek (?:me|mij|mezelf|mijn) .{0,40}?(?:terug|in)|(?:me|mijn \\p{L}+) (?:terugtrekken|intrekken)|meld (?:me|mij) .{0,20}?af|afmelden|afzeggen|haak af|afhaken|stap eruit|stop ermee|zie er(?:van| (?:toch )?van) af|verwijder (?:me|mij|mijn)|schrijf me uit|uitschrijven|(?:me|mij) bedacht',
  // Polish, Czech, Slovak
  'rezygnuj[eę]|zrezygnowa\\p{L}+|wycofuj[eę]|wycofać|anuluję|odwołuję|(?:usunąć|wypisać|skreślić) mnie|mnie (?:usunąć|wypisać|skreślić)|wypisuję się|rozmyślił[ae]m się|zmienił[ae]m zdanie',
  'odstupuj[iu]|odstoupit|ruším|zrušit (?:svou|svoji|moji|mou)|odhlašuj[iu]|odhlásit|odhlasujem|odstupujem|odvolávám|rozmyslela?',
  // Swedish, Danish, Norwegian, Finnish
  'hopp(?:ar|a|er) (?:av|fra)|drar (?:mig|jag mig) (?:ur|tillbaka)|drar tillbaka|avanmäl\\p{L}*|avbokar|avsäger mig|(?:jag |måste |får )avstår?|ångrat mig|ta bort mig|återkallar|står över(?! \\p{L})|meld(?:er|e) (?:jeg )?(?:mig|meg) (?:\\p{L}+ )?(?:fra|av|ud|ut)|tr(?:æ|e)kke?r (?:jeg )?(?:mig|meg|min|søknaden|ansøgningen)|trække mig|trekke meg|springer fra|ombestemt (?:mig|meg)|fortrudt|slet (?:mig|meg|mine)|framelder',
  'perun(?!\\p{L})|perua|peruutan|peruuttaa|vetäydyn|jään pois|jätän väliin|luovun|muutin mieltäni|poista(?:kaa)? minut',
  // Turkish, Hungarian, Romanian
  'vazgeç(?:tim|iyorum|mek)|çekil(?:iyorum|mek istiyorum)|(?:programdan|listeden) (?:ayrıl|çık)\\p{L}*|ayrılmak istiyorum|iptal (?:ediyorum|etmek|edin|eder)|kaydımı (?:silin|iptal)|beni (?:çıkarın|listeden)|fikrimi değiştirdim',
  'visszalépek|visszavonom|lemondom|kiszállok|mă retrag|renunț|m-am răzgândit',
];

/** They cannot, or do not want to, take part. */
export const cannotInEurope: readonly string[] = [
  'bin (?:\\p{L}+ )?nicht (?:teilnahme)?berechtigt|ne suis pas éligible|no soy elegible|não sou elegível|non sono (?:idone[oa]|ammissibile)|kom (?:\\p{L}+ )?niet in aanmerking|nie kwalifikuję się',
  `(?:kann|möchte|will|werde|darf|könnte)(?: \\p{L}+){0,6} nicht (?:mehr |länger )?(?:weiter )?(?:teilnehmen|mitmachen|dabei sein)|nicht (?:mehr )?(?:teilnehmen|mitmachen|dabei sein) (?:kann|möchte|will|werde)|nehme${words} nicht (?:mehr )?teil|mache${words} nicht (?:mehr )?mit|bin (?:\\p{L}+ ){0,2}nicht (?:mehr )?dabei|doch nicht (?:teilnehmen|mitmachen|dabei)|kein(?:en)? (?:interesse|bedarf) mehr|(?:dieses jahr|diesmal|dieses mal) (?:doch |leider )?nicht$`,
  `ne (?:peux|pourrai|pourrais|souhaite|veux|désire|vais|suis)${words} (?:pas|plus)${words} (?:participer|continuer)|ne participe(?:rai|rais)? (?:pas|plus)|ne suis plus (?:intéressée?|disponible|partante?)|ne souhaite plus|pas (?:pour )?cette (?:année|fois)$`,
  `no (?:puedo|podré|podría|quiero|deseo|pienso|voy a)${words} (?:participar|continuar|seguir)|no (?:participaré|participo)|ya no (?:quiero|deseo|me interesa|estoy interesad[oa]|participo|puedo(?! (?:los|el|por|esperar)))|(?:este año|esta vez) no$`,
  `não (?:vou|posso|poderei|consigo|quero|irei|pretendo|desejo)${words} (?:participar|continuar)|não (?:participarei|participo)|não (?:quero|posso|desejo) mais(?! \\p{L})|já não (?:posso|quero)(?! esperar)`,
  `non (?:posso|potrò|voglio|desidero|riesco|intendo|vorrei)${words} (?:partecipare|continuare)|non partecip(?:erò|o)|non (?:sono|ho) più (?:interess\\p{L}+|disponibile)`,
  `(?:kan|wil|zal)(?: \\p{L}+){0,5} niet (?:meer )?(?:meedoen|deelnemen|mee ?doen)|doe${words} niet (?:meer )?mee|neem${words} niet (?:meer )?deel|niet meer (?:geïnteresseerd|meedoen)`,
  `nie (?:mogę|będę|chcę|dam rady|zamierzam)${words} (?:wziąć udziału|brać udziału|brał[ao]? udziału|uczestniczy\\p{L}+)|nie (?:wezmę|biorę) udziału`,
  `ne(?:mohu|můžu|chci|budu|hodlám|môžem|chcem)${words} (?:zúčastnit|účastnit|zúčastniť|pokračovat)|ne(?:z)?účastním`,
  `(?:kan|vill|kommer|önskar)${words} inte${words} (?:delta|vara med|medverka)|kan inte längre|delt(?:ar|ager) (?:inte|ikke)|(?:kan|vil|kommer|ønsker)${words} ikke${words} (?:deltage|delta|være med)`,
  `en (?:voi|pysty|halua|pääse|aio)${words} (?:osallistu\\p{L}*|mukaan|jatkaa)|en (?:siis |kuitenkaan |enää )*osallistu`,
  'katıl(?:amıyorum|amayacağım|mayacağım|mıyorum|mak istemiyorum|amam)|devam (?:edemiyorum|edemeyeceğim|etmek istemiyorum)',
  `nem (?:tudok|fogok|szeretnék|akarok)${words} részt|nem veszek részt|nu (?:pot|mai pot|voi putea|vreau|doresc|voi)${words} particip\\p{L}*`,
];
