import { formFields } from '../../src/dashboard/form-body.js';

describe('formFields', () => {
  test.each([
    ['nothing', '', {}],
    ['a field', 'password=open+s%C3%A9same%26', { password: 'open sésame&' }],
    ['a field that stands twice', 'id=a&x=1&id=b', { id: ['a', 'b'], x: '1' }],
    ['an empty field', 'a=&b', { a: '', b: '' }],
  ])('reads %s', (_, body, fields) => {
    expect(formFields(body)).toEqual(fields);
  });

  test('a field cannot pass for what every object has', () => {
    const fields = formFields('__proto__=x&toString=y');
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
    expect(Object.keys(fields)).toEqual(['__proto__', 'toString']);
  });
});
