/** Words of which a whole yes may be made, without accents: what nobody takes anything back with. */
export const affirming: ReadonlySet<string> = new Set(
  (
    'i we am is are m ll d would become find get help yes yeah yep ok okay sure course certainly absolutely definitely very much so really ' +
    'happy glad pleased delighted excited keen interested eager love like want will shall can do have been be being ' +
    'to the a an and or of in on for with at by as it this that all any my me your you our us them their please ' +
    'thanks thank many looking forward count agree agreed accept accepted consent confirm confirmed understand ' +
    'understood read acknowledge commit committed commitment allow permit authorise authorize give hereby fully ' +
    'gladly freely both take taking part participate participating participation join joining programme program ' +
    'scheme mentoring mentorship mentor mentee mentors mentees matched matching paired pairing match terms ' +
    'conditions rules code conduct guidelines policy privacy data personal information details statement notice ' +
    'above below described stated process processed processing store stored use used share shared sharing collected ' +
    'purpose purposes held handled contact contacted ready willing able available attend great good fine perfect ' +
    'sounds ' +
    'ser gustaria como etre tant comme serais essere vorrei come zijn worden een als sein einen bli bliva blive en som ' +
    'byc zostac jako byt stat olmak olarak быть стать как ' +
    'ich wir bin sind stimme zu der die das dem den des dass damit hiermit dazu einverstanden einwilligung willige ' +
    'ein akzeptiere bestatige mochte nehme teil teilnehmen teilnahme mitmachen dabei gerne gern sehr klar naturlich ' +
    'selbstverstandlich auf jeden fall freue mich bitte danke und im zur zum fur mit von mein meine meiner meinen ' +
    'daten verarbeitung verarbeitet gespeichert speicherung nutzung datenschutz datenschutzerklarung programm ' +
    'mentoringprogramm gelesen habe verstanden bedingungen teilnahmebedingungen regeln werde werden ' +
    'je j suis nous accord accepte consens confirme souhaite veux participe participer au la le les l du et en mes ' +
    'mon ma donnees personnelles traitement mentorat avec plaisir bien volontiers absolument tout fait merci lu ' +
    'compris reglement politique confidentialite charte ethique adhesion autorise donne consentement ' +
    'yo estoy acuerdo de acepto autorizo confirmo consiento doy mi mis quiero deseo participar participacion el los ' +
    'las y con al del programa mentoria claro que por supuesto gracias favor gusto mucho encantado encantada datos ' +
    'personales tratamiento leido he condiciones terminos politica privacidad ' +
    'eu aceito concordo participacao no na da dos o os e com minha meu meus dados pessoais tratamento certeza ' +
    'obrigado obrigada prazer li termos condicoes privacidade ' +
    'accetto confermo acconsento sono voglio desidero partecipare partecipazione alla ai il lo gli della dei mio ' +
    'mia miei dati personali trattamento programma grazie volentieri certo certamente ho letto condizioni termini ' +
    'ik ga akkoord geef toestemming bevestig wil graag hoor doe mee deelnemen deelname aan het voor mijn gegevens ' +
    'verwerking natuurlijk zeker dank bedankt heb gelezen voorwaarden ' +
    'jag jeg vill vil delta deltage deltar deltagande garna gjerne samtycker samtykker godkanner accepterar ' +
    'accepterer godtar bekraftar bekrefter bekraefter till til att mina mine uppgifter oplysninger opplysninger och ' +
    'og programmet tack tak takk sjalvklart selvfolgelig absolut ' +
    'wyrazam zgode zgadzam sie akceptuje potwierdzam chce udzial brac wziac w moich danych osobowych przetwarzanie ' +
    'programie oczywiscie chetnie prosze dziekuje ' +
    'я согласен согласна хочу участвовать участие подтверждаю даю согласие на обработку персональных данных в ' +
    'программе и конечно спасибо удовольствием ' +
    'katilmak istiyorum kabul ediyorum onayliyorum katilimi memnuniyetle tabii elbette tesekkurler '
  ).split(' '),
);
