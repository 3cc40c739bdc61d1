import type { Catalogue } from './messages.js';

/** English. */
export const en = {
  greeting: 'Hello,',
  total: 'Total {method, select, service_credit {credit} other {refund}}: {amount}.',
  rounded: 'The parts below add up to {exact}; this sum is rounded once.',
  clauses: '{count, plural, one {section} other {sections}} {clauses}',
  because: '{reason} ({clauses}):',
  item: '{id}: {text}',
  more_charges: 'and {count, plural, one {1 more charge} other {{count} more charges}}, together {sum}',
  unknown_ids: 'We found no such charge on your account: {ids}. Please check for a typing mistake.',
  'doubt.damaged':
    'Your mail also seems to name a transaction ID or invoice number that is not complete. Please send it once more, whole; copying it from your invoice is safest.',
  'doubt.contradictory':
    'The formatted text and the plain text of your mail name different transaction IDs or invoice numbers, so we used neither. Please send the one you mean.',
  footer:
    'Case {caseId}. You can reply to this mail or write to {address}. Section numbers are those of the Imaginator refund policy.',

  'subject.approved': 'Your refund request {caseId}: approved',
  'subject.partially_approved': 'Your refund request {caseId}: approved in part',
  'subject.denied': 'Your refund request {caseId}: not approved',
  'subject.review': 'Your refund request {caseId}: a person is looking at it',
  'subject.which_account': 'Your refund request {caseId}: which account?',
  'subject.which_transaction': 'Your refund request {caseId}: which transaction?',
  'subject.what_happened': 'Your refund request {caseId}: what happened?',
  'subject.by_hand': 'Your refund request {caseId}: a question',
  'subject.withdrawn': 'Your refund request {caseId}: withdrawn',
  'subject.verify': 'Your refund request {caseId}: confirmation needed',
  'subject.confirmation': 'Refund request {caseId}: was it you?',

  'lead.approved': 'We checked your request against our billing records and approved it.',
  'lead.partially_approved': 'We checked your request against our billing records and approved part of it.',
  'lead.denied':
    'We checked your request against our billing records. We are sorry: under our refund policy we cannot refund it.',
  'lead.review':
    'Thank you for your message. A person is looking at your refund request and will answer you by mail. There is nothing more you need to do.',
  'lead.which_account':
    'To look at your request, we need the email address of your account (section 4.2). Please write to us from that address, with the transaction ID or invoice number.',
  'lead.which_transaction':
    'To look at your request, we need the transaction ID (it begins with txn_) or the invoice number (it begins with INV-) of the charge (section 4.2). Please reply to this mail with it.',
  'lead.what_happened':
    'Our billing records alone do not show why a refund would be due. Please reply to this mail and tell us what went wrong and when (section 4.2). If you have an error log or a screenshot, please attach it.',
  'lead.by_hand':
    'A person is looking at your refund request and needs to know something from you. Please reply to this mail.',
  'lead.withdrawn':
    'As you asked, we have closed your refund request; nothing is refunded in this case. If you change your mind, you can ask again within 30 days of the charge (section 4.1).',
  'lead.verify':
    'Thank you for your message. It did not come from the email address of the account that it is about, so the owner of that account must confirm it first. If the address that you named belongs to an account, we have written to it; please answer from there. We tell our decision to the account’s address only.',
  'lead.confirmation':
    'On {day} we received a refund request in the name of your Imaginator account, and we could not prove that it came from you. Before we look at it we ask you: was it you, or did somebody write for you?',

  'verify.which': 'If you named another address by mistake, reply to this mail with the email address of the account.',
  'confirmation.yes':
    'If yes, reply to this mail with the word “yes”. We then decide the request and tell you the result.',
  'confirmation.no': 'If not, reply “that was not me”. Then nothing is refunded and a person looks into it.',
  'confirmation.silence': 'Without an answer from you nothing happens, and after 30 days we close the request.',

  'heading.paid':
    '{method, select, service_credit {What we credit} both {What we refund and credit} other {What we refund}}',
  'heading.unpaid': 'What we cannot refund',

  'next.refund':
    'The refund is issued to your original payment method and is due within 10 business days (section 4.3).',
  'next.refund_by':
    'The refund is issued to your original payment method and is due within 10 business days (section 4.3), at the latest on {day}.',
  'next.credit':
    'The credit is granted to your account for future API usage (section 6). It cannot be transferred, has no cash value, and expires 12 months after the grant if unused.',
  'next.credit_until':
    'The credit is granted to your account for future API usage (section 6). It cannot be transferred, has no cash value, and expires on {day} if unused.',
  'next.review': 'You will hear from us within 7 business days (section 4.3).',
  'next.review_by': 'You will hear from us by {day} (section 4.3).',
  'next.answer':
    'We continue as soon as we have your answer. If we do not hear from you, we close this case after 30 days.',

  'reopen.disagree':
    'If you think our records are wrong, reply to this mail, and a person will look at your case again.',
  'reopen.documents':
    'Our records do not show what you describe. If you can document it, reply to this mail with the document attached; that reopens your case, and a person will look at it:',
  'document.outage': 'the outage: a log or monitoring record of the failing times',
  'document.failure': 'the failure: an error log with request IDs and times, or a screenshot of the error',
  'document.duplicate': 'the double charge: a card or bank statement with both charges',
  'document.wrong_amount': 'the wrong amount: the invoice, and the price shown at the time',

  'ask.recent': 'You can still ask about these charges of your account (section 4.1):',
  'ask.charge': '{day}, {images, plural, one {1 image} other {{images} images}}, {amount}',
  'ask.about': 'This is about:',

  'reason.duplicate_of': 'The same request was charged more than once',
  'reason.above_list_price': 'More was charged than our list price at the time',
  'reason.images_failed': 'Images failed on our side',
  'reason.outage_share': 'Our service ({tier}) was down: {downtime}, together {down} of {period} in the billing period',
  'reason.by_hand':
    '{result, select, pay {After a review by a person we refund this} other {After a review by a person we cannot refund this}}',
  'reason.unauthorized':
    '{result, select, pay {We verified that you did not authorize this charge} deny {We could not verify that this charge was unauthorized} other {A person must verify whether this charge was authorized}}',
  'reason.too_late': 'A refund can be requested within 30 days of the charge; that time had passed',
  'reason.chargeback_lost': 'Your bank has already returned this payment to you',
  'reason.chargeback_open': 'This payment is disputed with your bank',
  'reason.already_refunded':
    'What was due has already been {method, select, service_credit {granted to you as credit} other {refunded to you}}',
  'reason.nothing_charged': 'Nothing was charged, so there is nothing to refund',
  'reason.test_key': 'Charges of a test or development key are not refunded',
  'reason.third_party_failure': 'Images failed because of a third party beyond our control; these are not refunded',
  'reason.in_incident':
    '{incident, select, maintenance {This was during scheduled maintenance} third_party {This was during an interruption at a third party beyond our control} other {This was during an event beyond our reasonable control}}, {during}, which is not refunded',
  'reason.outage_too_short':
    'Our service was down for {down}; an outage counts as extended downtime from {required} on',
  'reason.customers_failure':
    'Images failed because of the request or the connection on your side; these are not refunded',
  'reason.outage_not_shown': 'Our records show no outage at that time',
  'reason.terms_violation':
    'The suspension or termination of an account for a violation of our terms is no reason for a refund',
  'reason.account_closed': 'Usage before an account was closed is not refunded',
  'reason.own_mistake': 'Mistakes in using the API are not refunded',
  'reason.own_network': 'Network problems on your side are not refunded',
  'reason.at_list_price':
    'The charge is not above our list price at the time of use; price changes after that do not count',
  'reason.never_charged': 'Failed requests are not charged, so there is nothing to refund for them',
  'reason.all_delivered': 'Our records show no failed image; generated images are not refunded, whatever their quality',
  'reason.below_smallest_unit': 'What would be due is below the smallest amount that can be paid',
  'reason.not_settled': 'Our records do not settle this charge',
  'reason.not_explained': 'Our records show no failed image, and we have no explanation of what happened',
  'reason.unknown_id': 'There is no such charge on your account',

  'detail.charged': 'charged {amount}',
  'detail.duplicate_of': 'same request as {original} ({requestId}), {amount}',
  'detail.above_list_price': 'charged {charged}, list price {listed}, difference {amount}',
  'detail.whole_charge': 'the whole charge of {amount}',
  'detail.still_open': 'of which {amount} was still open',
  'detail.failed': '{failed} of {images, plural, one {1 image} other {{images} images}}',
  'detail.images': '{images, plural, one {1 image} other {{images} images}}',
  'detail.too_late': 'charge date {chargedOn}, last day to ask {lastDay}',
  'detail.already_refunded':
    '{method, select, service_credit {credited} other {refunded}} so far {refunded}, last on {refundedOn} in case {caseId}',
  'detail.at_list_price': 'list price {listed}',
  'detail.below_smallest_unit': '{exact} would be due',

  'duration.minutes': '{count, plural, one {1 minute} other {{count} minutes}}',
  'duration.seconds': '{count, plural, one {1 second} other {{count} seconds}}',
  more_stretches: 'and {count} more',
  more_ids: 'and {count} more',
} satisfies Catalogue;
