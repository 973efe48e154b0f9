package jp.machimado.guide.safety;

/// Check digits of numbers that must not be sent to us.
final class CheckDigits {

    private static final int MY_NUMBER = 12;
    private static final int SHORTEST_CARD = 14;
    private static final int LONGEST_CARD = 19;

    private CheckDigits() {}

    /// Whether `digits` are a 個人番号: 12 digits of which the last fits.
    static boolean isMyNumber(String digits) {
        if (digits.length() != MY_NUMBER) {
            return false;
        }
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            int p = digits.charAt(11 - n) - '0';
            int q = n <= 6 ? n + 1 : n - 5;
            sum += p * q;
        }
        int rest = sum % 11;
        int check = rest <= 1 ? 0 : 11 - rest;
        return check == digits.charAt(11) - '0';
    }

    /// Whether `digits` can be a payment card: 14 to 19 digits that pass Luhn's test (ISO/IEC
    /// 7812-1).
    static boolean isCard(String digits) {
        if (digits.length() < SHORTEST_CARD || digits.length() > LONGEST_CARD) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : doubled;
        }
        return sum % 10 == 0;
    }
}
