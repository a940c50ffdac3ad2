package org.homestretch.identity;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Limits guesses in the database, so that the limit holds across nodes and restarts: for each e-mail address typed and for
 * each network address. Keys are hashed; an address that has no account is limited alike. A browser in which the
 * account signed in before has an allowance of its own. A right answer gives back what it took from its network
 * address, behind which a whole practice may sit, and no more: guesses beside it stay as few.
 */
@Component
public class SignInLimit {

    private static final BucketConfiguration PER_ADDRESS = perQuarterHour(10);
    private static final BucketConfiguration PER_NETWORK_ADDRESS = perQuarterHour(100);

    /** As many as for an address, and few a day: whoever stole what a browser shows must not guess on and on. */
    private static final BucketConfiguration PER_KNOWN_BROWSER = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(10).refillGreedy(10, Duration.ofMinutes(15)))
            .addLimit(limit -> limit.capacity(40).refillGreedy(40, Duration.ofDays(1)))
            .build();

    private static final BucketConfiguration MAILS_PER_ADDRESS = per(Duration.ofHours(1), 3);
    private static final BucketConfiguration MAILS_PER_NETWORK_ADDRESS = per(Duration.ofHours(1), 100);

    /** Whoever guesses here knows the password already: one code in a million, three at a time, so few a day. */
    private static final BucketConfiguration CODES = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(6).refillGreedy(6, Duration.ofMinutes(15)))
            .addLimit(limit -> limit.capacity(40).refillGreedy(40, Duration.ofDays(1)))
            .build();

    private final ProxyManager<String> buckets;

    @Autowired
    SignInLimit(DataSource dataSource) {
        this(dataSource, TimeMeter.SYSTEM_MILLISECONDS);
    }

    SignInLimit(DataSource dataSource, TimeMeter time) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .clientClock(time)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("sign_in_limit")
                .build();
    }

    /** Takes one guess from both allowances; false when one of them is used up. */
    boolean permits(String email, String networkAddress) {
        var address = take("email:" + email, PER_ADDRESS);
        var network = take("from:" + networkAddress, PER_NETWORK_ADDRESS);
        return address && network;
    }

    /**
     * Takes one guess from the allowance of a browser that one account knows, which no stranger can use up.
     *
     * @param browser the hash by which the account knows it
     */
    boolean permitsKnown(String browser) {
        return take("browser:" + browser, PER_KNOWN_BROWSER);
    }

    /** Takes one try from the allowance of whoever knows a password and is asked for it again. */
    boolean permitsCheck(AccountId account) {
        return take("check:" + account, PER_ADDRESS);
    }

    /** Takes one try at a code of the account's app. */
    public boolean permitsCode(AccountId account) {
        return take("code:" + account, CODES);
    }

    /** Takes one try at a recovery code, of which there are enough when those at codes are used up. */
    public boolean permitsRecovery(AccountId account) {
        return take("recovery:" + account, CODES);
    }

    /** After a right code, the account's tries start afresh. */
    public void forgetCodes(AccountId account) {
        buckets.removeProxy(key("code:" + account));
        buckets.removeProxy(key("recovery:" + account));
    }

    /** Takes one question for a passkey from a network address: each is kept for a while. */
    public boolean permitsQuestionsFrom(String networkAddress) {
        return take("question-from:" + networkAddress, PER_NETWORK_ADDRESS);
    }

    /** Takes one try at a passkey from a network address, before it is known whose passkey it is. */
    public boolean permitsPasskeysFrom(String networkAddress) {
        return take("passkey-from:" + networkAddress, PER_NETWORK_ADDRESS);
    }

    /** Takes one try at a passkey of the account. */
    public boolean permitsPasskey(AccountId account) {
        return take("passkey:" + account, CODES);
    }

    /** After a right one, the account's tries at passkeys start afresh, and the network address has its own back. */
    public void forgetPasskeys(AccountId account, String networkAddress) {
        buckets.removeProxy(key("passkey:" + account));
        giveBack("question-from:" + networkAddress);
        giveBack("passkey-from:" + networkAddress);
    }

    /** Takes one mail from the allowance of an address, which has no more than three an hour. */
    boolean permitsMail(String email) {
        return take("forgotten:" + email, MAILS_PER_ADDRESS);
    }

    boolean permitsMailsFrom(String networkAddress) {
        return take("forgotten-from:" + networkAddress, MAILS_PER_NETWORK_ADDRESS);
    }

    /** Whether links may still be tried from there; takes none of the allowance. */
    boolean permitsLinksFrom(String networkAddress) {
        return links(networkAddress).getAvailableTokens() > 0;
    }

    /** Takes one from the allowance of links that led nowhere. */
    void noteDeadLink(String networkAddress) {
        links(networkAddress).tryConsume(1);
    }

    private BucketProxy links(String networkAddress) {
        return bucket("link-from:" + networkAddress, PER_NETWORK_ADDRESS);
    }

    /** After a success the address starts afresh, and the network address has its guess back. */
    void forget(String email, String networkAddress) {
        buckets.removeProxy(key("email:" + email));
        giveBack("from:" + networkAddress);
    }

    void forgetKnown(String browser) {
        buckets.removeProxy(key("browser:" + browser));
    }

    private boolean take(String subject, BucketConfiguration limit) {
        return bucket(subject, limit).tryConsume(1);
    }

    private void giveBack(String networkAddress) {
        bucket(networkAddress, PER_NETWORK_ADDRESS).addTokens(1);
    }

    private BucketProxy bucket(String subject, BucketConfiguration limit) {
        return buckets.builder().build(key(subject), () -> limit);
    }

    private static String key(String subject) {
        return new SecretToken(subject).hash();
    }

    private static BucketConfiguration perQuarterHour(int guesses) {
        return per(Duration.ofMinutes(15), guesses);
    }

    private static BucketConfiguration per(Duration time, int tries) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, time))
                .build();
    }
}
