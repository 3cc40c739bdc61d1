import { isVacationSubject } from '../../../src/intake/screen/vacation-subjects.js';
import { REPLY_ID, reasonOf, screened, withHeader } from './screened.js';

test.each([
  'Automatic reply: Re: Refund request [RF-7Q2K-93MX]',
  'Automatic Reply',
  'Auto-Reply: Refund',
  '[Auto-Reply] Refund',
  'Autoreply Re: Refund',
  'Automated response - thank you',
  'AUTO: Ada Lovelace is out of the office (returning 2026-12-05)',
  'Ada Lovelace is out of the office.',
  'Ada Lovelace is currently out of office until Monday',
  'Out of Office',
  'Out of Office AutoReply: Re: Refund',
  'Out of the office until Monday',
  'Out of office from 3 to 5 December',
  '🌴 Out of office 🌴',
  'OOO Re: Refund',
  'I am currently out of the office',
  'I’m on vacation until 5 December',
  'On leave: Re: Refund',
  'Vacation response',
  'Automatische Antwort: Ihre Erstattung',
  'Abwesenheitsnotiz: Ihre Erstattung',
  'Abwesenheitsnotiz',
  'Abwesend bis 5.12.',
  'Abwesenheit vom 3. bis 5. Dezember',
  'Nicht im Büro Re: Refund',
  'Urlaub bis Montag',
  'Réponse automatique : Votre remboursement',
  'Reponse automatique: Votre remboursement',
  "Message d'absence",
  'Absence',
  'Absence : Re: Remboursement',
  'Absent du bureau jusqu’au 5 décembre',
  'En congés du 3 au 5 décembre',
  'Respuesta automática: Su reembolso',
  'Fuera de la oficina Re: Reembolso',
  'Ausente hasta el lunes',
  'Resposta automática: O seu reembolso',
  'Fora do escritório',
  'Férias',
  'Risposta automatica: Il tuo rimborso',
  'Fuori ufficio: Re: Rimborso',
  'Fuori sede fino al 5 dicembre',
  'Automatisch antwoord: Uw terugbetaling',
  'Afwezig: Re: Terugbetaling',
  'Afwezigheidsbericht',
  'Op vakantie tot maandag',
  'Odpowiedź automatyczna: Zwrot',
  'Poza biurem',
  'Nieobecność do 5 grudnia',
  '自動応答: 返金について',
  '自動返信：返金について',
  '【自動返信】返金について',
  '不在通知',
  '不在のお知らせ',
  '外出中',
  '自动回复: 退款',
  '自动回复 您好',
  '自動回覆：退款',
  '自動回復: 退款',
  '休假',
  'ＯＵＴ ＯＦ ＯＦＦＩＣＥ：Refund',
])('a vacation notice begins so: %s', subject => {
  expect(isVacationSubject(subject)).toBe(true);
});

test.each([
  '',
  'Refund request',
  'Re: Automatic payment',
  'Automatic payment charged twice',
  'Automatic replies cost me 3 USD',
  'Automatic reply from your bot was wrong',
  'Re: Automatic reply: Refund',
  'AW: Abwesenheitsnotiz',
  'Fwd: Out of office',
  'Refund for my vacation pictures',
  'Vacation pictures failed',
  'Vacation 2026 pictures failed',
  'Urlaubsbilder fehlgeschlagen',
  'Urlaub am Meer: Bilder fehlgeschlagen',
  'Absence of images',
  'Absence de réponse à ma demande',
  'Ausencia de respuesta',
  'Absent images in my invoice',
  'Automobile pictures: refund',
  'Out of credits',
  'Out of office printing, refund please',
  'I am out of patience',
  'My boss is out',
  'Ferienbilder',
  'Féries de images',
  '自動的に請求されました',
  '外出先から失礼します',
  '不在だった画像の返金',
  '自动扣款退款',
  '休假照片退款',
])('a person’s subject: %s', subject => {
  expect(isVacationSubject(subject)).toBe(false);
});

test('with such a subject a mail that names an ID is a person’s, unless it answers us', async () => {
  const subject = 'Subject: Out of office: my images';
  expect(await screened(withHeader([subject]), { namesId: true })).toBeNull();
  expect(await reasonOf([subject])).toBe('auto_reply');
  for (const answer of [`In-Reply-To: ${REPLY_ID}`, `References: ${REPLY_ID} <2@mail.example.com>`])
    expect(await screened(withHeader([subject, answer]), { namesId: true })).toMatchObject({ reason: 'auto_reply' });
  expect(await screened(withHeader([subject, 'In-Reply-To: <2@mail.example.com>']), { namesId: true })).toBeNull();
});

test('a subject is read decoded', async () => {
  expect(await reasonOf(['Subject: =?iso-8859-1?Q?R=E9ponse_automatique_=3A_Re=3A_Refund?='])).toBe('auto_reply');
});
