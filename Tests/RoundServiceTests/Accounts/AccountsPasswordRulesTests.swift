import Testing

@testable import RoundService

@Suite struct AccountsPasswordRulesTests {
  @Test(arguments: [
    "password1234", "Password123!", "P@ssw0rd1234", "passw0rd2024!", "aaaaaaaaaaaa", "123456789012", "abcabcabcabc",
    "abcdefghijkl", "qwertyuiop12", "qwertyuiopasdf", "1q2w3e4r5t6y", "1QAZ2wsx3edc", "letmein-welcome",
    "admin-admin-2024",
    "golfgolf1234", "correct horse battery staple", "Summer2024!!!", "lkjhgfdsapoiuytrewq", "121212121212",
    "!!!!!!!!!!!!", "annalena1234", "Anna-Lena-Anna-Lena", "0000-0000-0001",
  ])
  func `A password that is easy to guess is refused`(password: String) {
    #expect(PasswordRules.fault(password, handle: "anna-lena") != nil)
  }

  @Test(arguments: [
    "four unrelated words", "vier kleine Bunker", "anna-lena likes her short game", "xK9#mQ2$vL7!", "rT!9$%&/()=?#",
    "Grüße vom Grün 7", "日本語のパスワードです十二", "the wind was against us",
  ])
  func `A strong password is accepted`(password: String) {
    #expect(PasswordRules.fault(password, handle: "anna-lena") == nil)
  }

  @Test func `A short handle may stand inside a word`() {
    #expect(PasswordRules.fault("tomorrow brings rain", handle: "tom") == nil)
    #expect(PasswordRules.fault("tomtomtom-1234", handle: "tom") != nil)
  }
}
