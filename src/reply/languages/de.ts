import type { Catalogue } from './messages.js';

/** German, with „Sie“. After the greeting's comma a sentence goes on in lower case. */
export const de = {
  greeting: 'Guten Tag,',
  total: '{method, select, service_credit {Guthaben} other {Erstattung}} insgesamt: {amount}.',
  rounded: 'Die Beträge unten ergeben {exact}; diese Summe wird einmal gerundet.',
  clauses: '{count, plural, one {Abschnitt} other {Abschnitte}} {clauses}',
  because: '{reason} ({clauses}):',
  item: '{id}: {text}',
  more_charges:
    'und {count, plural, one {1 weitere Transaktion} other {{count} weitere Transaktionen}}, zusammen {sum}',
  unknown_ids: 'Diese Angaben haben wir in Ihrem Konto nicht gefunden: {ids}. Bitte prüfen Sie sie auf Tippfehler.',
  'doubt.damaged':
    'Ihre E-Mail nennt offenbar auch eine Transaktions-ID oder Rechnungsnummer, die nicht vollständig ist. Bitte schicken Sie sie noch einmal ganz; am sichersten kopieren Sie sie aus Ihrer Rechnung.',
  'doubt.contradictory':
    'Der formatierte Text und der reine Text Ihrer E-Mail nennen verschiedene Transaktions-IDs oder Rechnungsnummern; wir haben daher keine davon verwendet. Bitte schicken Sie die, die Sie meinen.',
  footer:
    'Vorgang {caseId}. Sie können auf diese E-Mail antworten oder an {address} schreiben. Die genannten Abschnitte sind die der Erstattungsrichtlinie von Imaginator.',

  'subject.approved': 'Ihr Erstattungsantrag {caseId}: genehmigt',
  'subject.partially_approved': 'Ihr Erstattungsantrag {caseId}: teilweise genehmigt',
  'subject.denied': 'Ihr Erstattungsantrag {caseId}: nicht genehmigt',
  'subject.review': 'Ihr Erstattungsantrag {caseId}: wird persönlich geprüft',
  'subject.which_account': 'Ihr Erstattungsantrag {caseId}: welches Konto?',
  'subject.which_transaction': 'Ihr Erstattungsantrag {caseId}: welche Transaktion?',
  'subject.what_happened': 'Ihr Erstattungsantrag {caseId}: was ist passiert?',
  'subject.by_hand': 'Ihr Erstattungsantrag {caseId}: eine Frage',
  'subject.withdrawn': 'Ihr Erstattungsantrag {caseId}: zurückgezogen',
  'subject.verify': 'Ihr Erstattungsantrag {caseId}: Bestätigung nötig',
  'subject.confirmation': 'Erstattungsantrag {caseId}: Waren Sie das?',

  'lead.approved': 'wir haben Ihren Antrag anhand unserer Abrechnungsdaten geprüft und genehmigt.',
  'lead.partially_approved': 'wir haben Ihren Antrag anhand unserer Abrechnungsdaten geprüft und teilweise genehmigt.',
  'lead.denied':
    'wir haben Ihren Antrag anhand unserer Abrechnungsdaten geprüft. Nach unserer Erstattungsrichtlinie können wir ihn leider nicht genehmigen.',
  'lead.review':
    'vielen Dank für Ihre Nachricht. Ein Mensch sieht sich Ihren Erstattungsantrag an und antwortet Ihnen per E-Mail. Sie brauchen nichts weiter zu tun.',
  'lead.which_account':
    'um Ihren Antrag zu prüfen, brauchen wir die E-Mail-Adresse Ihres Kontos (Abschnitt 4.2). Bitte schreiben Sie uns von dieser Adresse aus und nennen Sie die Transaktions-ID oder die Rechnungsnummer.',
  'lead.which_transaction':
    'um Ihren Antrag zu prüfen, brauchen wir die Transaktions-ID (sie beginnt mit txn_) oder die Rechnungsnummer (sie beginnt mit INV-), um die es geht (Abschnitt 4.2). Bitte nennen Sie sie uns in einer Antwort auf diese E-Mail.',
  'lead.what_happened':
    'aus unseren Abrechnungsdaten allein geht nicht hervor, warum Ihnen eine Erstattung zustünde. Bitte antworten Sie auf diese E-Mail und schreiben Sie uns, was wann schiefgegangen ist (Abschnitt 4.2). Wenn Sie ein Fehlerprotokoll oder einen Screenshot haben, hängen Sie das bitte an.',
  'lead.by_hand':
    'ein Mensch sieht sich Ihren Erstattungsantrag an und braucht dazu eine Auskunft von Ihnen. Bitte antworten Sie auf diese E-Mail.',
  'lead.withdrawn':
    'wie gewünscht haben wir Ihren Erstattungsantrag geschlossen; in diesem Vorgang wird nichts erstattet. Wenn Sie es sich anders überlegen, können Sie innerhalb von 30 Tagen nach der Belastung einen neuen Antrag stellen (Abschnitt 4.1).',
  'lead.verify':
    'vielen Dank für Ihre Nachricht. Sie kam nicht von der E-Mail-Adresse des Kontos, um das es geht; daher muss der Inhaber dieses Kontos sie zuerst bestätigen. Wenn die von Ihnen genannte Adresse zu einem Konto gehört, haben wir an sie geschrieben; bitte antworten Sie von dort. Unsere Entscheidung teilen wir nur der Adresse des Kontos mit.',
  'lead.confirmation':
    'wir haben am {day} einen Erstattungsantrag im Namen Ihres Imaginator-Kontos erhalten und konnten nicht sicher feststellen, dass er von Ihnen kommt. Bevor wir ihn uns ansehen, fragen wir Sie: Waren Sie das, oder hat jemand für Sie geschrieben?',

  'verify.which':
    'Wenn Sie versehentlich eine andere Adresse genannt haben, antworten Sie auf diese E-Mail mit der E-Mail-Adresse des Kontos.',
  'confirmation.yes':
    'Wenn ja, antworten Sie auf diese E-Mail mit „Ja“. Dann entscheiden wir über den Antrag und teilen Ihnen das Ergebnis mit.',
  'confirmation.no':
    'Wenn nein, antworten Sie „Das war ich nicht“. Dann wird nichts erstattet, und ein Mensch sieht es sich an.',
  'confirmation.silence': 'Ohne eine Antwort von Ihnen geschieht nichts, und nach 30 Tagen schließen wir den Antrag.',

  'heading.paid':
    '{method, select, service_credit {Was wir gutschreiben} both {Was wir erstatten und gutschreiben} other {Was wir erstatten}}',
  'heading.unpaid': 'Was wir nicht erstatten können',

  'next.refund':
    'Die Erstattung wird auf Ihr ursprüngliches Zahlungsmittel veranlasst und ist innerhalb von 10 Arbeitstagen fällig (Abschnitt 4.3).',
  'next.refund_by':
    'Die Erstattung wird auf Ihr ursprüngliches Zahlungsmittel veranlasst und ist innerhalb von 10 Arbeitstagen fällig (Abschnitt 4.3), spätestens am {day}.',
  'next.credit':
    'Das Guthaben wird Ihrem Konto für die künftige Nutzung der API gewährt (Abschnitt 6). Es ist nicht übertragbar, wird nicht ausgezahlt und verfällt 12 Monate nach der Gutschrift, soweit es nicht genutzt ist.',
  'next.credit_until':
    'Das Guthaben wird Ihrem Konto für die künftige Nutzung der API gewährt (Abschnitt 6). Es ist nicht übertragbar, wird nicht ausgezahlt und verfällt am {day}, soweit es nicht genutzt ist.',
  'next.review': 'Sie hören innerhalb von 7 Arbeitstagen von uns (Abschnitt 4.3).',
  'next.review_by': 'Sie hören bis zum {day} von uns (Abschnitt 4.3).',
  'next.answer':
    'Sobald Ihre Antwort da ist, machen wir weiter. Hören wir nichts von Ihnen, schließen wir den Vorgang nach 30 Tagen.',

  'reopen.disagree':
    'Wenn unsere Daten aus Ihrer Sicht nicht stimmen, antworten Sie auf diese E-Mail; dann sieht sich ein Mensch Ihren Vorgang noch einmal an.',
  'reopen.documents':
    'Was Sie beschreiben, geht aus unseren Daten nicht hervor. Wenn Sie es belegen können, antworten Sie auf diese E-Mail und hängen Sie den Beleg an; damit wird Ihr Vorgang wieder geöffnet, und ein Mensch sieht ihn sich an:',
  'document.outage': 'zum Ausfall: ein Protokoll oder eine Monitoring-Aufzeichnung der fehlerhaften Zeiten',
  'document.failure': 'zum Fehler: ein Fehlerprotokoll mit Request-IDs und Zeiten oder ein Screenshot des Fehlers',
  'document.duplicate': 'zur doppelten Belastung: ein Karten- oder Kontoauszug mit beiden Belastungen',
  'document.wrong_amount': 'zum falschen Betrag: die Rechnung und der Preis, der damals angezeigt wurde',

  'ask.recent': 'Zu diesen Transaktionen Ihres Kontos können Sie noch einen Antrag stellen (Abschnitt 4.1):',
  'ask.charge': '{day}, {images, plural, one {1 Bild} other {{images} Bilder}}, {amount}',
  'ask.about': 'Es geht um:',

  'reason.duplicate_of': 'Dieselbe Anfrage wurde mehr als einmal berechnet',
  'reason.above_list_price': 'Es wurde mehr berechnet als unser damaliger Listenpreis',
  'reason.images_failed': 'Bilder sind auf unserer Seite fehlgeschlagen',
  'reason.outage_share':
    'Unser Dienst ({tier}) war ausgefallen: {downtime}, zusammen {down} von {period} des Abrechnungszeitraums',
  'reason.by_hand':
    '{result, select, pay {Nach Prüfung durch einen Menschen erstatten wir dies} other {Nach Prüfung durch einen Menschen können wir dies nicht erstatten}}',
  'reason.unauthorized':
    '{result, select, pay {Wir haben bestätigt, dass Sie diese Belastung nicht veranlasst haben} deny {Wir konnten nicht bestätigen, dass diese Belastung unbefugt war} other {Ein Mensch muss prüfen, ob diese Belastung befugt war}}',
  'reason.too_late':
    'Eine Erstattung kann innerhalb von 30 Tagen nach der Belastung beantragt werden; diese Frist war abgelaufen',
  'reason.chargeback_lost': 'Ihre Bank hat Ihnen diese Zahlung bereits zurückgegeben',
  'reason.chargeback_open': 'Diese Zahlung wird gerade über Ihre Bank angefochten',
  'reason.already_refunded':
    'Was Ihnen zustand, wurde bereits {method, select, service_credit {als Guthaben gewährt} other {erstattet}}',
  'reason.nothing_charged': 'Es wurde nichts berechnet, daher gibt es nichts zu erstatten',
  'reason.test_key': 'Transaktionen eines Test- oder Entwicklungsschlüssels werden nicht erstattet',
  'reason.third_party_failure':
    'Bilder sind wegen eines Dritten fehlgeschlagen, auf den wir keinen Einfluss haben; das wird nicht erstattet',
  'reason.in_incident':
    'Das war während {incident, select, maintenance {einer geplanten Wartung} third_party {einer Störung bei einem Dritten, auf den wir keinen Einfluss haben} other {eines Ereignisses, auf das wir keinen Einfluss haben}}, {during}; das wird nicht erstattet',
  'reason.outage_too_short': 'Unser Dienst war {down} lang ausgefallen; als längerer Ausfall zählt es ab {required}',
  'reason.customers_failure':
    'Bilder sind wegen der Anfrage oder der Verbindung auf Ihrer Seite fehlgeschlagen; das wird nicht erstattet',
  'reason.outage_not_shown': 'Unsere Daten zeigen für diese Zeit keinen Ausfall',
  'reason.terms_violation':
    'Die Sperrung oder Kündigung eines Kontos wegen eines Verstoßes gegen unsere Nutzungsbedingungen ist kein Grund für eine Erstattung',
  'reason.account_closed': 'Nutzung vor der Schließung eines Kontos wird nicht erstattet',
  'reason.own_mistake': 'Fehler bei der Nutzung der API werden nicht erstattet',
  'reason.own_network': 'Netzwerkprobleme auf Ihrer Seite werden nicht erstattet',
  'reason.at_list_price':
    'Der Betrag liegt nicht über unserem Listenpreis zur Zeit der Nutzung; spätere Preisänderungen zählen nicht',
  'reason.never_charged': 'Fehlgeschlagene Anfragen werden nicht berechnet, daher gibt es für sie nichts zu erstatten',
  'reason.all_delivered':
    'Unsere Daten zeigen kein fehlgeschlagenes Bild; erzeugte Bilder werden unabhängig von ihrer Qualität nicht erstattet',
  'reason.below_smallest_unit': 'Was Ihnen zustünde, liegt unter dem kleinsten Betrag, der ausgezahlt werden kann',
  'reason.not_settled': 'Unsere Daten klären diese Transaktion nicht',
  'reason.not_explained':
    'Unsere Daten zeigen kein fehlgeschlagenes Bild, und uns fehlt eine Erklärung, was passiert ist',
  'reason.unknown_id': 'Diese Transaktion gibt es in Ihrem Konto nicht',

  'detail.charged': 'berechnet {amount}',
  'detail.duplicate_of': 'dieselbe Anfrage wie {original} ({requestId}), {amount}',
  'detail.above_list_price': 'berechnet {charged}, Listenpreis {listed}, Differenz {amount}',
  'detail.whole_charge': 'der ganze Betrag von {amount}',
  'detail.still_open': 'davon waren noch {amount} offen',
  'detail.failed': '{failed} von {images, plural, one {1 Bild} other {{images} Bildern}}',
  'detail.images': '{images, plural, one {1 Bild} other {{images} Bilder}}',
  'detail.too_late': 'Datum der Belastung {chargedOn}, letzter Tag für einen Antrag {lastDay}',
  'detail.already_refunded':
    'bisher {method, select, service_credit {gutgeschrieben} other {erstattet}} {refunded}, zuletzt am {refundedOn} in Vorgang {caseId}',
  'detail.at_list_price': 'Listenpreis {listed}',
  'detail.below_smallest_unit': 'zustehen würden {exact}',

  'duration.minutes': '{count, plural, one {1 Minute} other {{count} Minuten}}',
  'duration.seconds': '{count, plural, one {1 Sekunde} other {{count} Sekunden}}',
  more_stretches: 'und {count} weitere',
  more_ids: 'und {count} weitere',
} satisfies Catalogue;
