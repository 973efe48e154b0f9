package jp.machimado.lambda;

/// What can be set from outside. The constant's name is the name in the environment.
public enum Setting {
    /// The folder of the town pack.
    TOWN_PACK(Place.TEMPLATE),
    /// The name of the channel secret in Secrets Manager.
    LINE_CHANNEL_SECRET_ID(Place.TEMPLATE),
    /// The name of the channel access token in Secrets Manager.
    LINE_CHANNEL_ACCESS_TOKEN_ID(Place.TEMPLATE),
    /// The name of the secret of persons in Secrets Manager.
    PERSON_KEY_ID(Place.TEMPLATE),
    /// The base of the Messaging API.
    LINE_API_ENDPOINT(Place.TEMPLATE),
    /// The queue between the webhook and the reply.
    QUEUE_URL(Place.TEMPLATE),
    /// The table `town`.
    TOWN_TABLE(Place.TEMPLATE),
    /// The table `staff`.
    STAFF_TABLE(Place.TEMPLATE),
    /// The base of the web pages, without a slash at its end.
    PUBLIC_URL(Place.TEMPLATE),
    /// The folder where an index is kept that was learnt from a pack that changed after the build.
    LEARNT_FOLDER(Place.LOCAL),
    /// The sender of e-mail, which SES knows; without it none is sent.
    MAIL_FROM(Place.TEMPLATE),
    /// Who is told by e-mail that a request waits for a decision; without it the staff page alone
    /// shows it.
    STAFF_MAIL(Place.TEMPLATE),
    /// The staff's identity provider, as it stands in its tokens.
    OIDC_ISSUER(Place.TEMPLATE),
    /// Our id at the staff's identity provider.
    OIDC_CLIENT_ID(Place.TEMPLATE),
    /// Our LIFF app, by which LINE opens the booking pages; without it they are opened by links and
    /// e-mail alone.
    LIFF_ID(Place.TEMPLATE),
    /// The LINE Login channel to which the LIFF app belongs, for which LINE signs who is there.
    LINE_LOGIN_CHANNEL_ID(Place.TEMPLATE),
    /// Where LINE's LIFF script is, when it is not LINE's own.
    LIFF_SDK(Place.LOCAL),
    /// The name in Secrets Manager of the key by which forms are signed.
    FORM_KEY_ID(Place.TEMPLATE),
    /// The channel secret itself.
    LINE_CHANNEL_SECRET(Place.LOCAL),
    /// The channel access token itself.
    LINE_CHANNEL_ACCESS_TOKEN(Place.LOCAL),
    /// The key by which persons are hashed, itself.
    PERSON_KEY(Place.LOCAL),
    /// The key by which forms are signed, itself.
    FORM_KEY(Place.LOCAL),
    /// Where AWS's services are, when they are not AWS's own.
    AWS_ENDPOINT_URL(Place.LOCAL),
    /// Where DynamoDB is; goes before [#AWS_ENDPOINT_URL].
    AWS_ENDPOINT_URL_DYNAMODB(Place.LOCAL),
    /// Where SQS is; goes before [#AWS_ENDPOINT_URL].
    AWS_ENDPOINT_URL_SQS(Place.LOCAL),
    /// Where Secrets Manager is; goes before [#AWS_ENDPOINT_URL].
    AWS_ENDPOINT_URL_SECRETS_MANAGER(Place.LOCAL),
    /// Where SES is; goes before [#AWS_ENDPOINT_URL].
    AWS_ENDPOINT_URL_SESV2(Place.LOCAL),
    /// The key for services at an endpoint of one's own.
    AWS_ACCESS_KEY_ID(Place.LAMBDA),
    /// What belongs to [#AWS_ACCESS_KEY_ID].
    AWS_SECRET_ACCESS_KEY(Place.LAMBDA),
    /// The AWS region.
    AWS_REGION(Place.LAMBDA),
    /// The function's name, under which it counts.
    AWS_LAMBDA_FUNCTION_NAME(Place.LAMBDA);

    /// Who sets it.
    public enum Place {
        /// `template.yaml`.
        TEMPLATE,
        /// The machine of a developer; never set in the cloud.
        LOCAL,
        /// Lambda itself.
        LAMBDA
    }

    private final Place place;

    Setting(Place place) {
        this.place = place;
    }

    /// Who sets it.
    public Place place() {
        return place;
    }
}
