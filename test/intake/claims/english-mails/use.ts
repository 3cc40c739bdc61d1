/* English mails, mainly about the pictures, and what went wrong on the customer’s side; in the format of `labelled-mails.ts`. */
export const USE_MAILS = `
dissatisfaction: You sent me four duplicate images of the same woman, I wanted four different ones.
dissatisfaction: I am not content with txn_9fk2mq7xl4bt1cvz, the pictures are not what I had in mind. Please refund it.
dissatisfaction: The images of txn_9fk2mq7xl4bt1cvz are ugly and not what I wanted. I want my money back.
dissatisfaction: people with six fingers, seriously?
dissatisfaction: Quality is terrible, everything is blurry.
dissatisfaction: the results dont look anything like my prompt
dissatisfaction: I'm very disappointed with the pictures.
dissatisfaction: I asked for a red car and got a blue one.
dissatisfaction: These are unusable for print, resolution far too low.
dissatisfaction: don't like them. refund
dissatisfaction: The style is completely wrong for a children's book.
dissatisfaction: Honestly the output looks like garbage, we could not use a single one.
dissatisfaction: The faces are distorted and the text in the logo is gibberish.
dissatisfaction: The pictures are bad. I could draw better myself.
dissatisfaction: I expected photos and got cartoons.
dissatisfaction: The model ignored half of my prompt.
dissatisfaction: not satisfied with the quality, want refund
dissatisfaction: All the hands are deformed and the eyes look creepy.
dissatisfaction: Images came out pixelated and useless to us.
dissatisfaction: I hate the result
dissatisfaction: The generated logo does not match what we described.
dissatisfaction: Nice service, but these four are simply not good enough for our shop.
dissatisfaction: The colors are off and it looks cheap.
dissatisfaction: I changed my mind, the pics are not my taste
dissatisfaction: I wasn't happy with what I got, the cat has five legs.
dissatisfaction: The output isn't usable, everybody has weird eyes.
dissatisfaction: Bad quality!!! I want refund
dissatisfaction: Nothing in the pictures matches my description.
dissatisfaction: the dog looks like a potato lol, refund?
dissatisfaction: We are dissatisfied with the results.
dissatisfaction: Your AI can't draw text. The poster is useless.
dissatisfaction: It isn't what I imagined.
dissatisfaction: My customer rejected all four designs, she finds them boring.
dissatisfaction: Too dark, too grainy, wrong colours.
dissatisfaction wants_credit: The pictures are ugly. Give me credits for new ones instead of my money.
dissatisfaction: I don't like the images.
dissatisfaction: The quality is poor and I can't use the pictures.
dissatisfaction: The images do not match my prompt.
dissatisfaction: The faces look distorted, this is not acceptable.
dissatisfaction: I am unhappy with the results.
dissatisfaction: These pictures are ugly!
dissatisfaction: It's not what I asked for.
dissatisfaction: The picture is blurry and has a strange watermark.
dissatisfaction: Disappointing result, I expected more from the pro model.
own_mistake: The amount is correct, I know, but I clicked the wrong button in your playground.
own_mistake: My colleague had my permission to use the key, nothing was stolen. He set the wrong parameters.
own_mistake: I used the wrong model by accident.
own_mistake: A bug in my script sent the request 200 times.
own_mistake: oops i ran it twice by accident
own_mistake: My test loop did not stop and made 500 images.
own_mistake: Sorry, my fault: I typed 100 instead of 10.
own_mistake: We misconfigured our client and it kept retrying.
own_mistake: I accidentally submitted the same prompt two times.
own_mistake: I forgot to turn off the cron job over the weekend.
own_mistake: I meant to pick the standard tier but selected pro.
own_mistake: I made a mistake with the size parameter, please be so kind.
own_mistake: I selected the wrong size.
own_mistake: There was an endless loop in our code, it is embarrassing.
own_mistake: by mistake i put my live key into the test environment
own_mistake: My own stupidity, I misread the docs and sent n=40.
own_mistake: wrong prompt, my bad
own_mistake: Our integration had an error and fired the same call again and again.
own_mistake: I clicked generate too often because I was impatient.
own_mistake: Accidental order, sorry!
own_mistake: The kids at our school left the script running all night, we set no limit.
own_mistake: I hit the button twice by mistake.
own_mistake: Due to a programming error on our part we called the API in a loop.
own_mistake: I confused the two models and took the expensive one.
own_mistake: A wrong setting in my config produced 300 images, my fault.
own_mistake: sorry i was stupid, forgot to stop the script
own_mistake: our junior developer deployed a buggy version which spammed your API
own_mistake: The prompt contained a typo of mine, so the pictures are of a bear instead of a pear.
own_mistake: I didn't read the documentation properly and sent every request at maximum size.
own_mistake: I made a mistake in my code and sent too many requests.
own_mistake: I accidentally ordered 100 instead of 10.
own_mistake: There was a bug in our script.
own_mistake: I chose the wrong model.
own_mistake: My program ran in a loop by mistake.
own_mistake: I used the wrong parameters, sorry.
own_mistake: I forgot to stop my test and it went on all night.
own_mistake dissatisfaction: I know I used the wrong prompt, but the images are also very ugly.
own_network: My wifi dropped in the middle of the download.
own_network: our company firewall blocked the responses so we lost the images
own_network: Our internet connection was down while the job was running.
own_network: The VPN on my side cut the connection and so I did not get to see the results.
own_network: my server went down in the middle of the job
own_network: We had a network problem at our office that day.
own_network: the hotel wifi was terrible and the download broke off
own_network: Our proxy swallowed the answers, so it is our own problem, but maybe you can help.
own_network: My internet went out during the request.
own_network: There was a power cut here and my router was off, so I didn't get the pictures.
own_network: Packet loss on our network made the client disconnect.
own_network: My internet is bad, the page stopped half way.
own_network: We lost our internet connection during the generation.
own_network: The firewall in our office blocks your domain, as I learned afterwards.
own_network: wifi problems at home, couldn't download in time
own_network: Our own servers were down that night so we could not fetch the images.
own_network: My internet connection failed during the request.
own_network: Our firewall blocked the download.
own_network: The network at our office was down, so the images did not reach us.
own_network: I had problems with my wifi.
`;
