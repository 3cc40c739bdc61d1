/* English mails, mainly about outages and failures; in the format of `labelled-mails.ts`. */
export const SERVICE_MAILS = `
outage: Your service was down for half a day in the period of invoice INV-2026-004217. I ask for a refund for that time.
outage: Invoice INV-2026-004217: the API was not available several times in this period, please refund the downtime.
outage: Your service had an outage on the day of txn_9fk2mq7xl4bt1cvz, so I want that charge back.
outage: your api was offline the whole tuesday
outage: We could not reach your servers between 10 and 16 UTC.
outage: Status page says major outage on the 3rd. I'd like my share back.
outage: The platform has been unavailable for hours.
outage: Imaginator went down twice last month, per your terms I ask for a partial refund
outage: there was downtime on the 12th, please compensate
outage: the site keeps going down
outage failure: Because of your outage on Monday all our requests failed.
outage: Your API was unreachable from Friday night to Saturday noon.
outage: no service for 6 hours yesterday, we want a partial refund of INV-2026-004217
outage: According to your status page you had an incident with downtime on the 5th.
outage: server down again!! i pay for this??
outage: We ask for a reduction of the invoice because of the interruptions of your service in October.
outage: The service wasn't available when we needed it.
outage: Please refund pro rata for the outages.
outage: couldnt access the api all day
outage: your system was out of service for two days
outage: We couldn't work from Monday to Wednesday because your API was dead.
outage: Your status page was red the entire weekend. We want money back for that time.
outage: The service broke down at noon and only came back in the evening.
outage: Service unavailable all afternoon on 4 Nov, refund accordingly please.
outage: As you know there was a major disruption of your platform last week.
outage: I demand compensation for the long downtime in our billing period.
outage: imaginator is down AGAIN
outage: Nobody in our team could connect to your API for five hours.
outage own_mistake: Your service was down and then my script went mad and sent everything again by mistake.
outage: The API was down when I needed it.
outage: Your platform was unreachable for most of Thursday.
outage: We had no access to your service for eight hours because of the outage.
outage: I request a proportional refund for the downtime in October.
outage: servers offline all night
outage: The service was interrupted several times last week.
outage: Your system was unavailable during our product launch.
failure: all images of txn_9fk2mq7xl4bt1cvz came back as errors, yet I was charged. Please refund it.⏎Ada
failure: Only one of the five images arrived. I want my money back for the other four.
failure: Both images failed. Please refund the charge.
failure: hi i got nothing from the api for txn_9fk2mq7xl4bt1cvz, just error 500 over and over. refund pls
failure: No image of txn_9fk2mq7xl4bt1cvz was generated.
failure: Two images timed out.
failure: The images never arrived, all requests timed out.
failure: I do not agree. The images are broken files, please look again.
failure: the pngs are corrupted, cant open any of them
failure: We received zero-byte files for the whole batch in INV-2026-004217.
failure: your api returned 502 bad gateway for every call but the calls were billed anyway
failure: Hello team, generation job never finished, it hung at 40% and then died. I still paid for it.
failure: 3 out of 8 pictures are missing. Kindly refund these 3.
failure: The response contained no image data, only an internal server error.
failure: Nothing was delivered for this charge.
failure: The URLs you returned give a 404, so we have never been able to download the images.
failure: didnt recieve any pictures for txn_9fk2mq7xl4bt1cvz!!!
failure: The image is completely black. All four of them, just black squares of 2 KB.
failure: i got an unauthorized error (401) on every call although the key is valid and you still billed me
failure: My request was charged but the generation failed.
failure: It worked fine last week, but today every single request errors out and eats my balance.
failure: The job crashed on your side half way through, 12 of 20 done.
failure: I paid for six, I got four.
failure: Request failed with "capacity exceeded". Why am I paying for that?
failure: Your servers could not process the request, I never got the pictures.
failure: there was an internal error on txn_9fk2mq7xl4bt1cvz
failure: The files you sent are empty.
failure: Generation keeps timing out. Money is gone.
failure dissatisfaction: Two of the images failed and the other two are ugly.
failure duplicate: Both images failed, and on top of that I was charged twice for it.
failure chargeback: All images failed. If I do not get my money back I will start a chargeback with my bank.
failure wants_credit: All images failed. Please give me service credit instead of a refund to my card.
failure wrong_amount: One of the images timed out, and I think that you used the wrong price.
failure outage: Please check invoice INV-2026-004217: your API was down on one day, and some images failed.
failure: It is not my network, I checked with three different providers. Your API gives errors.
failure: All four images failed.⏎⏎Kind regards⏎Sarah Bloom⏎Attorney at Law⏎Bloom & Partners LLP, Court Street 5
failure: I am a lawyer and use your pictures for my presentations. Three of them never arrived.
failure: I expect the refund by Friday and reserve all my rights. No image was delivered.
failure: Refund the failed images or I will tell everyone on Twitter how you treat people.
failure: The pictures that came are beautiful, but two of four are missing.
failure: I did not make any mistake, my code is fine, your endpoint returned errors.
failure: There is no bug in my script. The API answered with 500.
failure never_charged: Ten of my requests failed yesterday. I see they were not charged, but I want compensation for them.
failure never_charged: I got 503 errors. They do not appear on my invoice, still I would like something for the trouble.
failure: Your policy says that failed requests are not charged, but mine failed and I paid for it.
failure: Failed requests should not be charged. Mine was.
failure: If the missing images still turn up I will withdraw my request.
failure: > Which images failed?⏎All four failed.
failure: Hi there, I ordered 8 pictures on Tuesday and none of them came through. txn_9fk2mq7xl4bt1cvz. Refund please, thx
failure: Every call in this transaction ended with a server error.
failure: The download links were dead from the start so I have no pictures.
failure: api threw errors all morning and you charged my card anyway??
failure: I was billed for 20 images but my log shows only 13 successful responses.
failure: The job got stuck and nothing came out of it.
failure: One image of txn_9fk2mq7xl4bt1cvz failed with an internal error.
failure: I am still waiting for my images. It has been two days since I paid.
failure: All four images failed with error 500, see our log.
failure: my images wont load, file is damaged
failure: We requested four renderings; the API delivered none, each request ended in a gateway timeout.
failure: The pictures were never generated, the status of the job is "failed".
failure: It says "something went wrong" every time but my balance goes down
failure: I got no images for txn_9fk2mq7xl4bt1cvz. Please refund.
failure: Half of the batch is missing from the response.
failure: Hello, the images of one of my requests all failed and I was charged.
failure: You took 0.40 from me and gave me a blank picture.
failure: the generation did not work, please return my money
failure: Your system rejected the job with "internal_error" after charging it.
failure: Dear team,⏎I regret to inform you that the attached transaction did not yield any result whatsoever. I should be grateful for reimbursement.⏎Yours faithfully⏎H. Whitcombe
failure: Image 3 could not be opened, the file is broken.
failure: requests keep timing out, paid for nothing
failure: what did i pay for? empty json and no picture
failure chargeback: My pictures never came. I've already asked the bank to reverse it.
failure legal_threat: Nothing was generated. Refund within a week or I'll go to court.
failure dissatisfaction: 5 of the pics are missing and the rest look awful
failure own_network: My connection dropped for a second, and after that your API answered with error 500 all the time.
failure: We get "403 unauthorized" although we pay. No pictures at all.
failure: I'll leave a one star review if the failed images are not refunded by tomorrow.
failure: This wasn't an error of ours: your endpoint answered with a 500.
failure: You promise that failed requests are never billed. So why was this failed one billed?
failure: Good evening. My order txn_9fk2mq7xl4bt1cvz shows as completed in the dashboard but I can only see two thumbnails, the remaining six do not exist. Please credit me for those.
failure: tried it 3 times, each time it died with status 503. and each time 0.12 was gone from my card
failure: Hey! We ran a batch of 50 and 11 came back with an exception from your side.
failure: I waited for an hour and then the spinner just disappeared. no pic.
failure: The zip I downloaded is corrupt.
failure: Half the batch is gone. Where are the other pictures?
failure: My images did not turn up in the bucket.
failure: Your model crashed while rendering, support confirmed it in chat.
failure: Please see the trace: the upstream answered "Internal Server Error" for request 7 to 12.
failure: These calls all errored out, yet they are on the bill.
failure: I pressed generate and all I got is a grey box that never loads.
failure: Sirs, I am to inform you that of four pictures ordered not even one has been delivered to me. I request the return of my money.
failure: nothing came back from the API for this one
failure: the system told me "generation unsuccessful" but it charged me
failure: not a single picture out of ten was produced
failure: your api returns null instead of an image
failure: I paid but the result page is empty.
failure: It kept loading forever. Please undo the payment.
failure: The image link expired before it ever worked, I never saw the result.
failure: We had errors in a third of our requests on Friday.
failure chargeback legal_threat: No images, no answer from you, nothing. My bank is already reversing the payment and my lawyer will write to you.
failure: It is not a chargeback case, I only want the three missing pictures refunded.
failure: My lawyer friend loves your pictures, but two of mine failed.
failure: The bank paid you at once; your server answered with an error.
failure: I will not sue anybody over 16 cents, but the image is broken.
failure: The images failed.⏎⏎Cheers⏎Pat⏎⏎CONFIDENTIALITY NOTICE: This message is confidential. Any unauthorized use by persons other than the intended recipient may lead to legal action.
failure: Hi, six of the twelve images in this batch failed, please refund these six.
failure: Our log shows HTTP 500 for every one of these requests.
failure: The request ran into a timeout and I never received anything.
failure: we got an error message instead of pictures
failure: I have received only one image although I paid for four.
failure: Images missing! I ordered 10 and 7 were delivered.
failure: The generation aborted with an internal error but my card was charged.
failure: All downloads are broken, the PNG files cannot be opened with any program.
failure: pics never showed up
failure: Your API did not return any images for this transaction.
failure: The image files are 0 bytes.
failure: It failed. Twice I had to start again.
failure: Hello, I'd like to report that the API call behind this charge didn't produce a result.
failure: Dear all, the job was accepted, ran for ten minutes and ended without any output. Kind regards, Yuki
failure: could not download the images, link gives 404
failure: There was a server error and I lost my money.
failure: only error messages, no images. money back pls
failure: The last two renders are blank.
failure: Service took the payment but gave nothing in return.
failure: Generation was unsuccessful on all attempts.
failure: Give my money back until Monday! The images failed. I will post about this on Reddit.
failure duplicate: The images failed and the failed request was even charged twice.
failure outage: Because of the outage none of my images were generated.
failure dissatisfaction: Half of the images failed, the others are blurry.
`;
