import type { Courtesy } from '../wording.js';

/** What Dutch mails say besides their matter. */
export const COURTESY: Courtesy = {
  closings: [
    'met vriendelijke groet',
    'met vriendelijke groeten',
    'met de meeste hoogachting',
    'met beleefde groeten',
    'met beste groeten',
    'met hartelijke groet',
    'vriendelijke groet',
    'vriendelijke groeten',
    'hartelijke groet',
    'hartelijke groeten',
    'beleefde groeten',
    'beste groeten',
    'warme groet',
    'groet',
    'groeten',
    'groetjes',
    'groetekes',
    'hoogachtend',
    'mvg',
    'm.v.g.',
    'vr. gr.',
    'vr.gr.',
    'gr.',
    'gr,',
    'hgr',
    'liefs',
    'alvast bedankt',
    'alvast hartelijk dank',
    'alvast dank',
    'bij voorbaat dank',
    'bedankt',
    'hartelijk dank',
    'dank u wel',
    'dank u',
    'dankjewel',
    'dank je wel',
    'dank',
    'merci',
    'salukes',
  ],
  idle: [
    '(verstuurd|verzonden|gestuurd) (vanaf|vanop|met|via|van) .{0,40}',
    '(verkregen|download|ontvang) outlook .{0,24}',
    '(fijne|prettige|goede|leuke|aangename) (dag|avond|middag|week|vakantie|werkdag)( nog| verder| toegewenst)?',
    '(prettig|fijn|goed|aangenaam) weekend',
    '(alvast|bij voorbaat|op voorhand) (hartelijk |heel erg )?(bedankt|dank|merci)( voor .{0,40})?',
    '(hartelijk |heel erg |erg )?(bedankt|dank u( wel)?|dank je( wel)?|dankjewel|merci) .{0,40}',
    '(ik |wij )?(hoor|horen|kijk|kijken|zie|zien|verneem|vernemen) .{0,20}(graag|uit|tegemoet) .{0,40}',
    '(mocht|mochten|indien|als) .{0,16}(nog )?(vragen|meer info\\p{L}{0,8}|iets|gegevens) .{0,40}',
    '(laat|laten) (het |maar )?(me |mij |ons )?weten .{0,40}',
    'binnen (de )?(\\d+|\\p{L}{3,12}) (werk)?dagen',
    'terug(ge|te)?(betal|betaal|stort|boek|gestort|over|geven|krijg|vord|hebben|gehad|ontvang)\\p{L}{0,10}',
    'terugbetalings?\\p{L}{0,14}',
    '(factuur|transactie|betalings?|klantnummer|klantendienst|klantenservice|bank|krediet|credit|kaart' +
      '|rekening|ordernummer|bestelnummer|afschrijvings?)\\p{L}{0,14}',
    'alle rechten voorbehouden',
    '(deze|dit|de inhoud van (deze|dit)) (e-?mail|bericht) .{0,40}(vertrouwelijk|bestemd).*',
    '(prettige|fijne|zalige|gelukkige|vrolijke|mooie|warme) (feestdagen|kerst(dagen|mis)?|pasen|vakantie|zondag' +
      '|zomer|dagen|jaarwisseling|nieuwjaar|werkweek)( nog| verder| toegewenst)?',
    '(ik |wij )?(zou|zouden) (ik |wij |u |jullie )?(u |jullie |je )?(zeer |erg )?(dankbaar|erkentelijk) (zijn)?(' +
      ' .{0,24})?',
    'zoals (gevraagd|besproken|telefonisch besproken|afgesproken|vermeld)',
  ],
  emptyWords: `
    de het een één ene n t deze dit die dat dien er hier daar ik jij je u gij ge hij zij ze wij we jullie men me mij
    mijn m'n mn ons onze jouw uw hun hem haar zich zelf wie wat waar wanneer hoe waarom welke welk en of maar want
    omdat dus als indien dan toen nu nog al ook niet geen wel zeer heel erg zo te om aan af bij in met naar op over
    per tot uit van via voor tegen tussen na onder sinds volgens wegens inzake betreffende omtrent ivm mbt conform
    ben bent is zijn was waren word wordt worden werd werden zal zullen zou zouden kan kun kunt kunnen kon konden
    mag mogen moet moeten moest wil wilt willen wou wilde wilden heb hebt heeft hebben had hadden hoef hoeft doe
    doet doen ga gaat gaan maak maakt maken laat laten gewoon graag even eens keer maal iets alles alle allemaal elk
    elke ieder enkele meer weinig veel hierbij hiermee hiervoor daarvoor daarom daarmee ervoor ervan weer opnieuw
    reeds steeds altijd vandaag gisteren morgen dag dagen week weken maand maanden jaar datum uur januari februari
    maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag snel mogelijk spoedig snelle dringend onmiddellijk meteen direct eindelijk hallo hoi hey
    beste geachte heer mevrouw heren dames team support klantendienst klantenservice imaginator goedemorgen
    goedemiddag goedenavond goedendag goeiendag goeiemorgen goeie goede goed middag avond groet groeten groetjes
    vriendelijke hartelijke beleefde hoogachtend mvg bedankt dank dankjewel alvast hartelijk voorbaat merci aub svp
    alstublieft alsjeblieft gelieve verzoek verzoeken vraag vragen gevraagd vroeg wens wensen eis eisen verwacht
    verwachten hopelijk hulp moeite begrip antwoord reactie bericht mail mailtje mails e-mail email schrijf
    schrijven geschreven stuur sturen gestuurd terug terugbetaling terugbetalen terugbetaald terugbetaalt
    terugstorten teruggestort terugstorting terugboeken teruggeboekt terugkrijgen teruggehad terugontvangen storten
    stort gestort betaal betaald betalen betaling betalingen geld centen euro eur cent dollar usd bedrag bedragen
    som volledig volledige geheel gehele totaal totale factuur facturen factuurnummer afschrijving afgeschreven
    aangerekend transactie transacties transactienummer nummer nr id ids rekening rekeningnummer bankrekening bank
    kaart kredietkaart creditcard visa mastercard paypal iban account accounts oorspronkelijke originele
    betaalmethode betaalmiddel crediteren creditnota credit credits tegoed refund refunds restitutie aanvraag
    kwestie zaak dossier ticket onderwerp betreft zie bijlage bijgevoegd onderstaande bovenstaande volgende genoemde
    vermelde hieronder hierboven details gegevens info informatie screenshot klant klantnummer naam luidt hoort
    laatste vorige nieuwe stand status nieuws weet weten krijg krijgen kreeg ontvang ontvangen geef geven vind
    vinden ja nee neen ok oké prima zeker vriendelijk beleefd voorbehouden rechten termijn binnen werkdagen
    verstuurd verzonden vanaf iphone android chargeback chargebacks gestart starten fijn fijne prettig weekend juist
    correct klopt salukes nogmaals uitvoeren regelen behandelen verwerken
    hee hé hè heel graag kreeg wil even feestdagen prettige kerst kerstdagen fijne pasen jaarwisseling advent
    dank erg hartstikke duizendmaal alsnog gewoon normale normaal betaalmiddel klant onderwerp beschouwen
    vriendelijkst erkentelijk zou vernemen retour besproken telefonisch privé privéadres adres orde werk thuis
    doorgaan verdergaan verder ga bevestig bevestigen bevestiging hoor jawel zeker betreffend desbetreffende
    desbetreffend gezegde euro's spoed terugkreeg terugontvangst terugbetaal overmaken overgemaakt overschrijven`,
};
