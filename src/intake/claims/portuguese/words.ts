/*
 * Words that several phrases share, as alternatives, in the notation of `loosely`. They hold for Portugal and for
 * Brazil.
 */

/** A denial, standing by itself; "no" is Portuguese for "in the" and denies only in front of a Spanish verb. */
export const NOT =
  '(não|naum|ñ|nunca|jamais|nem|sem|nenhuma?|ninguém|tampouco|nada|no (es|fue|fueron|son|hay|hubo|ha|han|he|hemos' +
  '|quiero|necesito|tengo|voy|pido|me|nos|se|está|están|pienso))';
export const MY = '((o |a |os |as )?(meus?|minhas?|nossos?|nossas?))';
export const YOUR = '((o |a |os |as |d[oa]s? )?(seus?|suas?|vossos?|vossas?|teus?|tuas?)|o|a|os|as|d[oa]s?)';
/** An article or what stands in its place, with a blank behind it; it may be missing. */
export const THE =
  '((os?|as?|uns?|umas?|uma|ess[ea]s?|est[ea]s?|isso|isto|aquel[ea]s?|(o |a |os |as )?(meus?|minhas?|nossos?|nossas?' +
  '|seus?|suas?|vossos?|vossas?)|nenhuma?|qualquer|tal|dit[oa]|nest[ea]|dest[ea]|dess[ea]) )?';
/** To whom something is done, and "has", in front of a verb. */
export const PRONOUNS = '((me|nos|se|te|lhe|lhes|o|a|os|as) )?';
export const HAVE =
  '((tenho|tinha|tem|têm|temos|tinham|foi|foram|fui|fomos|ter|havia|haviam|é|são|estou|estão|está) )?';
export const NUMBER =
  '(\\d+|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|vinte|metade|a metade|meia|vári[oa]s' +
  '|algun?m?as?|alguns|muit[oa]s|nenhuma?)';
export const TIMES = '(dois|duas|três|quatro|cinco|2|3|4|5)';
export const TWICE =
  `(${TIMES} vezes|(em |a |o )?dobro|dupla(mente)?|em (duplicado|duplicidade)|2x|x ?2|várias vezes|mais de uma vez` +
  '|duplicad[oa]s?)';
export const ONLY = '(só|somente|apenas|unicamente)';
export const YOU = '(vocês?|vcs?|a imaginator|imaginator|o sistema|o site|eles)';

export const IMAGE =
  '(imagem|imagens|imagen|fotos?|fotografias?|ilustraç(ão|ões)|desenhos?|arquivos?|ficheiros?|pngs?|jpe?gs?|renders?' +
  '|designs?|logos?|logotipos?|pôsteres|posters?|cartazes|miniaturas|pics?|zips?|retratos?|artes?)';
export const REQUEST =
  '(pedidos?|requisiç(ão|ões)|chamadas?|requests?|geraç(ão|ões)|gerações|trabalhos?|tarefas?|lotes?|batch|endpoints?' +
  '|api|downloads?|processos?|prompts?|solicitaç(ão|ões)|encomendas?|jobs?)';
export const SERVICE =
  '(serviços?|servidor(es)?|api|sites?|site|página|plataforma|sistemas?|backend|endpoint|imaginator)';

export const CHARGED =
  '(cobr~|factur(ar~|ad~|ou)|fatur(ar~|ad~|ou)|debit(ar~|ad~|ou)|descont(ar~|ad~|ou)|pag(uei|ámos|o|a|aram|ou|ando)' +
  '|lançad~)(-(me|nos|lhe|se))?';
export const CHARGE =
  '(cobranças?|pagamentos?|faturas?|facturas?|faturaç~|faturament~|débitos?|transaç(ão|ões)|lançamentos?|movimentos?' +
  '|compras?|recibos?|operaç(ão|ões)|boletos?|valores|valor|parcelas?|gastos?)';
/** What somebody else takes into use. */
export const MEANS =
  '(cart(ão|ões)|chaves?|keys?|contas?|credenciais|senhas?|palavras?-? ?passe|acessos?|tokens?|dados|login|carteira' +
  '|celular|telemóvel|telefone|bolsa|mala|identidade|perfil|tablet)';
export const MONEY = '(dinheiro|grana|reembolso|estorno|devoluç(ão|ões)|pix|transferência|valor|quantia|montante)';
export const PRICE = '(preços?|tarifas?|tabela( de preços)?|preçário|custos?|valores)';
export const ACCOUNT = '(contas?|usuário|utilizador|perfil|assinatura|acesso|cadastro)';
