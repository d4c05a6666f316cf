package org.memberaccounts.textmessage.tencent;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.memberaccounts.settings.Secret;
import org.memberaccounts.settings.Setting;
import org.memberaccounts.settings.Settings;
import org.memberaccounts.settings.WrongSettings;

/** Our account at Tencent Cloud. */
@Settings
record TencentAccount(
        @Setting(
                name = "MEMBER_ACCOUNTS_TENCENT_SECRET_ID",
                about = "key id of an account at Tencent Cloud that may send texts; its code in `text-messages.yaml` is"
                        + " `tencent`",
                without = "no text goes to it")
        Optional<String> secretId,

        @Setting(name = "MEMBER_ACCOUNTS_TENCENT_SECRET_KEY", about = "the key itself", without = "no text goes to it")
        Optional<Secret> secretKey,

        @Setting(
                name = "MEMBER_ACCOUNTS_TENCENT_APP_ID",
                about = "the id of the application there (`SmsSdkAppId`)",
                without = "no text goes to it")
        Optional<String> appId,

        @Setting(name = "MEMBER_ACCOUNTS_TENCENT_REGION", about = "its region", otherwise = "ap-guangzhou")
        String region,

        @Setting(
                name = "MEMBER_ACCOUNTS_TENCENT_URL",
                about = "the address of the API",
                otherwise = "https://sms.tencentcloudapi.com")
        URI address) {
    TencentAccount {
        long there = Stream.of(secretId, secretKey, appId)
                .filter(Optional::isPresent)
                .count();
        if (there != 0 && there != 3) {
            throw new WrongSettings("Of MEMBER_ACCOUNTS_TENCENT_SECRET_ID, MEMBER_ACCOUNTS_TENCENT_SECRET_KEY and"
                    + " MEMBER_ACCOUNTS_TENCENT_APP_ID only some are set. Set all, or none.");
        }
    }
}
